using System.Text.Json;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Replies;

/// <summary>The object or array that a stream begins with, and nothing of what follows it.</summary>
internal sealed class JsonStream(Stream inner) : ReadOnlyStream
{
    private const int CopySize = 4096;

    private readonly MemoryStream _rest = new();
    private JsonEnd _end;
    private bool _hasEnded;

    public override int Read(byte[] buffer, int offset, int count) =>
        _hasEnded ? 0 : UpToEnd(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

#if NETFRAMEWORK
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        _hasEnded ? 0 : UpToEnd(buffer.AsSpan(offset, await inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false)));
#else
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = _hasEnded ? 0 : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return UpToEnd(buffer.Span.Slice(0, read));
    }
#endif

    /// <summary>Reads what follows the JSON.</summary>
    /// <exception cref="JsonException">It is more than blanks and messages of PHP.</exception>
    public async Task CheckRestAsync(CancellationToken cancellationToken)
    {
        await inner.CopyToAsync(_rest, CopySize, cancellationToken).ConfigureAwait(false);
        if (!JsonEnd.IsPhpOnly(_rest.GetBuffer().AsSpan(0, (int)_rest.Length)))
        {
            throw new JsonException("There is other text after the JSON.");
        }
    }

    private int UpToEnd(ReadOnlySpan<byte> piece)
    {
        int end = _end.Find(piece);
        if (end < 0)
        {
            return piece.Length;
        }

        _hasEnded = true;
        byte[] rest = piece.Slice(end).ToArray();
        _rest.Write(rest, 0, rest.Length);
        return end;
    }
}
