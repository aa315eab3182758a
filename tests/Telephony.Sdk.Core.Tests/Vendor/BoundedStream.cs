namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>Bytes that come in pieces; made up when none are given. Keeps the largest buffer that was ever offered.</summary>
internal sealed class BoundedStream(long length, int piece, byte[]? bytes = null) : Stream
{
    private long _position;

    public int LargestBuffer { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        LargestBuffer = Math.Max(LargestBuffer, buffer.Length);
        int read = (int)Math.Min(Math.Min(buffer.Length, piece), length - _position);
        if (bytes is null)
        {
            buffer[..read].Fill(0x01);
        }
        else
        {
            bytes.AsSpan((int)_position, read).CopyTo(buffer);
        }

        _position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
