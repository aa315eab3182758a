using System.Net.Http.Headers;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Replies;

/// <summary>A reply that is a file: its head was looked at, the rest is still on the wire. Whoever has it disposes it.</summary>
internal sealed class FileReply(HttpContent content, Operation operation, ReplyBody body) : IDisposable
{
    public HttpContentHeaders Headers => content.Headers;

    public Operation Operation { get; } = operation;

    /// <summary>All of it, the head included.</summary>
    public Stream AsStream() => body.AsStream();

    public void Dispose()
    {
        body.Dispose();
        content.Dispose();
        Operation.Dispose();
    }
}
