using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>The bytes of a reply that no HTTP server would send.</summary>
internal static class RawReply
{
    private const string Noise = "lskdu018973t09sylgasjkfg1][]'./.sdlv";

    public static byte[] For(StubResponse response)
    {
        ReadOnlySpan<byte> half = response.Body.Span[..(response.Body.Length / 2)];
        return response.Fault switch
        {
            StubFault.Garbage => Encoding.ASCII.GetBytes(Noise),
            StubFault.MalformedChunk => [.. Head(response, "Transfer-Encoding: chunked"), .. Encoding.ASCII.GetBytes(Noise)],
            StubFault.TruncatedBody or StubFault.ResetInBody => [.. Head(response, Length(Math.Max(1, response.Body.Length))), .. half],
            StubFault.TruncatedChunks => [.. Head(response, "Transfer-Encoding: chunked"), .. Chunk(half)],
            _ => [],
        };
    }

    private static byte[] Head(StubResponse response, string framing)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} {response.StatusMessage ?? "Stub"}\r\n");
        foreach ((string name, string value) in response.Headers)
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
