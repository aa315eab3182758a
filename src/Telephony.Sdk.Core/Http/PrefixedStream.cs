namespace Telephony.Sdk.Http;

/// <summary>Bytes that were read ahead, then the rest of the stream they came from. Owns neither. Refuses a reply of absurd size.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest, long maxLength = PrefixedStream.MaxReplyLength) : Stream
{
    public const long MaxReplyLength = 256L * 1024 * 1024;

    private ReadOnlyMemory<byte> _prefix = prefix;
    private long _total = prefix.Length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        _prefix.IsEmpty ? Count(rest.Read(buffer, offset, count)) : TakePrefix(buffer.AsSpan(offset, count));

#if NETSTANDARD2_0
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        _prefix.IsEmpty
            ? Count(await rest.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false))
            : TakePrefix(buffer.AsSpan(offset, count));
#else
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _prefix.IsEmpty ? Count(await rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) : TakePrefix(buffer.Span);
#endif

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TakePrefix(Span<byte> buffer)
    {
        int taken = Math.Min(buffer.Length, _prefix.Length);
        _prefix.Span.Slice(0, taken).CopyTo(buffer);
        _prefix = _prefix.Slice(taken);
        return taken;
    }

    private int Count(int read)
    {
        _total += read;
        return _total <= maxLength ? read : throw new InvalidDataException($"The reply is longer than {maxLength / (1024 * 1024)} MiB.");
    }
}
