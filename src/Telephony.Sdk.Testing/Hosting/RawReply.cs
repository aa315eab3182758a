using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>The bytes of a reply that no HTTP server would send.</summary>
internal static class RawReply
{
    private const string Noise = "lskdu018973t09sylgasjkfg1][]'./.sdlv";

    public static byte[] For(StubReply reply)
    {
        ReadOnlySpan<byte> half = reply.Body.Span[..(reply.Body.Length / 2)];
        return reply.Fault switch
        {
            StubFault.Garbage => Encoding.ASCII.GetBytes(Noise),
            StubFault.MalformedChunk => [.. Head(reply, "Transfer-Encoding: chunked"), .. Encoding.ASCII.GetBytes(Noise)],
            StubFault.TruncatedBody or StubFault.ResetInBody => [.. Head(reply, Length(Math.Max(1, reply.Body.Length))), .. half],
            StubFault.TruncatedChunks => [.. Head(reply, "Transfer-Encoding: chunked"), .. Chunk(half)],
            _ => [],
        };
    }

    private static byte[] Head(StubReply reply, string framing)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} {reply.StatusMessage ?? "Stub"}\r\n");
        foreach ((string name, string value) in reply.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"{framing}\r\n\r\n");
        return Encoding.ASCII.GetBytes(head.ToString());
    }

    private static string Length(int bytes) => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bytes}");

    private static byte[] Chunk(ReadOnlySpan<byte> bytes) => bytes.IsEmpty
        ? []
        : [.. Encoding.ASCII.GetBytes(bytes.Length.ToString("X", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. bytes, .. "\r\n"u8];
}
