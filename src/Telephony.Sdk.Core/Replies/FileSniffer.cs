using System.Text;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Replies;

/// <summary>
/// Tells text from a file of unknown type. Vendors answer a missing recording with JSON or a page, with HTTP 200 and any
/// content type; raw audio, in turn, may begin with any byte.
/// </summary>
internal static class FileSniffer
{
    private const int LengthOfChunkStart = 8;

    private static readonly string[] s_pageStarts = ["<!doctype", "<html", "<br", "<b>", "<?xml"];

    public static bool IsText(Reply reply)
    {
        if (reply.Response.Content.Headers.ContentType?.MediaType is { } mediaType && NamesText(mediaType))
        {
            // PHP calls everything text/html that nobody named otherwise, audio too.
            return !HasBinary(reply.Head);
        }

        return IsPage(reply.Head) || JsonStart.NamesPhpMessage(reply.Head) || (reply.IsComplete && (IsWords(reply.Head) || JsonEnd.IsJson(JsonEnd.WithoutPhpMessages(reply.Head))));
    }

    /// <summary>Whether it is a WAV file that ends before its first sample, as a PBX answers whose recording has not begun.</summary>
    public static bool IsSilentWav(Reply reply)
    {
        ReadOnlySpan<byte> head = reply.Head;
        return reply.IsComplete && head.StartsWith("RIFF"u8) && head.IndexOf("WAVE"u8) == LengthOfChunkStart && head.IndexOf("data"u8) >= head.Length - LengthOfChunkStart;
    }

    private static bool NamesText(string mediaType) =>
        mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
        || mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is short and nothing but words, such as <c>File not found</c>: no format of audio holds none but letters.</summary>
    private static bool IsWords(ReadOnlySpan<byte> head)
    {
        foreach (byte b in head)
        {
            if (b is not (>= 0x20 and < 0x7F or (byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasBinary(ReadOnlySpan<byte> head)
    {
        foreach (byte b in head)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPage(ReadOnlySpan<byte> head)
    {
        string start = Encoding.ASCII.GetString(head.Slice(0, Math.Min(head.Length, 16)).ToArray());
        return Array.Exists(s_pageStarts, page => start.StartsWith(page, StringComparison.OrdinalIgnoreCase));
    }
}
