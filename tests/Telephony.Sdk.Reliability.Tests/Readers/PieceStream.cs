namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Bytes that are made while they are read, in pieces, and never kept.</summary>
/// <param name="length">How many.</param>
/// <param name="piece">How many at once at the most.</param>
/// <param name="fill">Writes those from a position on.</param>
internal sealed class PieceStream(long length, int piece, Action<long, Span<byte>> fill) : Stream
{
    private long _position;

    /// <summary>How many were asked for.</summary>
    public long BytesRead => _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes of an array.</summary>
    public static PieceStream Of(byte[] bytes, int piece) => new(bytes.Length, piece, (position, buffer) => bytes.AsSpan((int)position, buffer.Length).CopyTo(buffer));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = (int)Math.Min(Math.Min(buffer.Length, piece), length - _position);
        fill(_position, buffer[..read]);
        _position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
