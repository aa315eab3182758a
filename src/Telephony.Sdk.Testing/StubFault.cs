namespace Telephony.Sdk.Testing;

/// <summary>What goes wrong below HTTP after a request was received in full.</summary>
public enum StubFault
{
    /// <summary>Nothing: the reply is sent.</summary>
    None,

    /// <summary>The connection is reset (TCP RST) without a reply.</summary>
    Reset,

    /// <summary>The connection is closed in good order (TCP FIN) without a single byte of reply.</summary>
    CloseWithoutReply,

    /// <summary>Bytes that are not HTTP, then the connection is closed.</summary>
    Garbage,

    /// <summary>A good head, then a chunk that is not one, then the connection is closed.</summary>
    MalformedChunk,

    /// <summary>The head with the full <c>Content-Length</c>, half of the body, then the connection is closed.</summary>
    TruncatedBody,

    /// <summary>The head of a chunked reply, half of the body as a chunk, then the connection is closed without the last chunk.</summary>
    TruncatedChunks,

    /// <summary>The head with the full <c>Content-Length</c> and half of the body, then the connection is reset (TCP RST).</summary>
    ResetInBody,

    /// <summary>Nothing is ever sent and the connection stays open, until the client gives up or the server is disposed.</summary>
    Hang,

    /// <summary>The head and half of the body are sent, then nothing more, until the client gives up or the server is disposed.</summary>
    HangInBody,
}
