using System.Globalization;

namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>What is sent back, byte by byte, and whether the connection stays open.</summary>
/// <param name="Text">The reply, head and body; empty for none.</param>
/// <param name="IsLast">Whether the server closes the connection behind it, in good order.</param>
internal sealed record WireReply(string Text, bool IsLast = false)
{
    public static WireReply None { get; } = new("", IsLast: true);

    /// <summary>A reply of its time, whose connection stays open.</summary>
    public static WireReply Ok(string body) => new(Http11(body, ""));

    /// <summary>A reply that says that its connection will be closed.</summary>
    public static WireReply OkAndClose(string body) => new(Http11(body, "Connection: close\r\n"), IsLast: true);

    /// <summary>A reply of old servers: its length is told by the end of the connection.</summary>
    public static WireReply Http10(string body) => new($"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n{body}", IsLast: true);

    private static string Http11(string body, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{more}Content-Length: {body.Length}\r\n\r\n{body}");
}
