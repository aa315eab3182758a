using System.Buffers.Binary;
using System.Text;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Replies;

/// <summary>
/// Tells text from a file of unknown type. Vendors answer a missing recording with JSON or a page, with HTTP 200 and any
/// content type; raw audio, in turn, may begin with any byte.
/// </summary>
internal static class FileSniffer
{
    private const int LengthOfWavStart = 12;
    private const int LengthOfChunkStart = 8;

    private static readonly string[] s_pageStarts = ["<!doctype", "<!--", "<html", "<head", "<title", "<body", "<br", "<b>", "<?xml"];

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsText(Reply reply)
    {
        if (reply.Response.Content.Headers.ContentType?.MediaType is { } mediaType && NamesText(mediaType))
        {
            // PHP calls everything text/html that nobody named otherwise, audio too.
            return !HasBinary(reply.Head);
        }

        return IsPage(reply.Head) || JsonStart.NamesPhpMessage(reply.Head) || IsWords(reply) || (reply.IsComplete && JsonEnd.IsJson(JsonEnd.WithoutPhpMessages(reply.Head)));
    }

    /// <summary>Whether it is a WAV file without a sample, as a PBX answers whose recording has not begun.</summary>
    public static bool IsSilentWav(Reply reply)
    {
        ReadOnlySpan<byte> head = reply.Head;
        if (!reply.IsComplete || !head.StartsWith("RIFF"u8) || head.IndexOf("WAVE"u8) != LengthOfChunkStart)
        {
            return false;
        }

        for (long at = LengthOfWavStart; at + LengthOfChunkStart <= head.Length;)
        {
            ReadOnlySpan<byte> chunk = head.Slice((int)at);
            uint size = BinaryPrimitives.ReadUInt32LittleEndian(chunk.Slice(4));
            ReadOnlySpan<byte> rest = chunk.Slice(LengthOfChunkStart);
            if (chunk.StartsWith("data"u8))
            {
                // Who writes while it sounds does not know the size yet; the samples are there all the same.
                return rest.IsEmpty || (size == 0 && (rest.StartsWith("LIST"u8) || rest.StartsWith("id3 "u8)));
            }

            at += LengthOfChunkStart + size + (size & 1);
        }

        return true;
    }

    private static bool NamesText(string mediaType) =>
        mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
        || mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is nothing but words, such as <c>File not found</c>, in any language: no format of audio holds none but characters. Nothing but blanks so far may be anything.</summary>
    private static bool IsWords(Reply reply)
    {
        byte[] text = reply.Head.ToArray();
        if (text.Length == 0)
        {
            return reply.IsComplete;
        }

        if (Array.Exists(text, b => b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r') or 0x7F))
        {
            return false;
        }

        try
        {
            // Where the head is cut off, it may be so in the middle of a character.
            s_utf8.GetDecoder().GetCharCount(text, 0, text.Length, flush: reply.IsComplete);
            return true;
        }
        catch (DecoderFallbackException)
        // Stryker disable once Block: it returns false where it empties a block
        {
            return false;
        }
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
