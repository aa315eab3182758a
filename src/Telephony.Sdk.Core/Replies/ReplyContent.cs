using System.Net;

namespace Telephony.Sdk.Replies;

/// <summary>What a reply was read into, as a content that Refit and <see cref="HttpClient"/> find nothing to buffer in.</summary>
internal sealed class ReplyContent(object? value) : HttpContent
{
    public object? Value { get; } = value;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    /// <summary>No length: Refit takes one of zero for a reply without content, and does not ask for its value.</summary>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
