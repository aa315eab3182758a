namespace Telephony.Sdk.Replies;

/// <summary>Bytes that were read ahead, then the rest of the stream they came from. Owns neither. Refuses a reply of absurd size.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest, long maxLength = PrefixedStream.MaxReplyLength) : ReadOnlyStream
{
    /// <summary>
    /// As much of a reply as is read, unpacked. JSON that is one long text is kept in a buffer that doubles, so this decides how much
    /// memory a reply can take: a buffer of this size, and one of half of it while it is filled.
    /// </summary>
    public const long MaxReplyLength = 64L * 1024 * 1024;

    private ReadOnlyMemory<byte> _prefix = prefix;
    private long _total = prefix.Length;

    public override int Read(byte[] buffer, int offset, int count) =>
        _prefix.IsEmpty ? Count(rest.Read(buffer, offset, count)) : TakePrefix(buffer.AsSpan(offset, count));

#if NETFRAMEWORK
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

        // A buffer that is full would be doubled once more.
        return _total < maxLength ? read : throw new InvalidDataException($"The reply is not shorter than {maxLength / (1024 * 1024)} MiB.");
    }
}
