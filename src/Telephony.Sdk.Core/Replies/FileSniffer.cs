using System.Text;
using System.Text.Json;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Replies;

/// <summary>
/// Tells text from a file of unknown type. Vendors answer a missing recording with JSON or a page, with HTTP 200 and any
/// content type; raw audio, in turn, may begin with any byte.
/// </summary>
internal static class FileSniffer
{
    private static readonly string[] s_pageStarts = ["<!doctype", "<html", "<br", "<b>", "<?xml"];

    public static bool IsText(Reply reply)
    {
        string mediaType = reply.Response.Content.Headers.ContentType?.MediaType ?? string.Empty;
        if (mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
            || mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            // PHP calls everything text/html that nobody named otherwise, audio too.
            return !HasBinary(reply.Head);
        }

        return IsPage(reply.Head) || (reply.IsComplete && IsJsonDocument(reply.Head));
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
        if (head.IsEmpty || head[0] != (byte)'<')
        {
            return false;
        }

        string start = Encoding.ASCII.GetString(head.Slice(0, Math.Min(head.Length, 16)).ToArray());
        return Array.Exists(s_pageStarts, page => start.StartsWith(page, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsJsonDocument(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var reader = new Utf8JsonReader(JsonEnd.WithoutPhpMessages(head));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
