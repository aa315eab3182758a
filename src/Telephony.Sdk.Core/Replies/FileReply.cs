using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// What an endpoint that gives a file returns: its head was looked at, the rest is still on the wire. <see cref="DownloadOpening.OpenAsync"/>
/// makes a <see cref="Download"/> of it.
/// </summary>
[Experimental(Experiments.Toolkit)]
public sealed class FileReply : IDisposable
{
    private readonly HttpContent _content;
    private readonly ReplyBody _body;

    internal FileReply(HttpContent content, Operation operation, ReplyBody body)
    {
        _content = content;
        Operation = operation;
        _body = body;
    }

    internal HttpContentHeaders Headers => _content.Headers;

    internal Operation Operation { get; }

    /// <summary>Ends the reply.</summary>
    public void Dispose()
    {
        // Stryker disable once Statement: without it the pool makes another buffer, which costs memory and changes nothing else
        _body.Dispose();
        _content.Dispose();
        Operation.Dispose();
    }

    /// <summary>All of it, the head included.</summary>
    internal Stream AsStream() => _body.AsStream();
}
