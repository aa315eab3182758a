using System.Net.Http.Headers;
using System.Text;

namespace Telephony.Sdk.Replies;

/// <summary>Reads text in the charset that its header names, or its first bytes. Servers name one and send UTF-8 all the same: what is UTF-8 stays it.</summary>
internal static class Charset
{
    private const string Utf16 = "utf-16";
    private const string Utf16BigEndian = "utf-16BE";

    private static readonly Encoding s_strict = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The text in UTF-8; null where it is that already, or where the charset is none that this machine knows.</summary>
    public static byte[]? ToUtf8(MediaTypeHeaderValue? type, ReadOnlySpan<byte> text) =>
        (Named(type) ?? Utf16Of(text)) is not { } name || IsOfUtf8(name) || Find(name) is not { } charset || IsUtf8(text)
            ? null
            : Encoding.Convert(charset, s_strict, text.ToArray());

    private static string? Named(MediaTypeHeaderValue? type) => type?.CharSet?.Trim('"', ' ') is { Length: > 0 } name ? name : null;

    private static bool IsOfUtf8(string name) => name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    /// <summary>By its mark, or by the zero beside the first letter; null where it is no UTF-16.</summary>
    private static string? Utf16Of(ReadOnlySpan<byte> text) =>
        text.Length < 2 ? null
        : (text[0], text[1]) switch
        {
            (0xFF, 0xFE) => Utf16,
            (0xFE, 0xFF) => Utf16BigEndian,
            ((byte)'{' or (byte)'[' or (byte)'<' or (byte)'"', 0) => Utf16,
            (0, (byte)'{' or (byte)'[' or (byte)'<' or (byte)'"') => Utf16BigEndian,
            _ => null,
        };

    private static Encoding? Find(string name)
    {
        try
        {
#if NET
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
#else
            return Encoding.GetEncoding(name);
#endif
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        // Stryker disable once Block: it returns null where it empties a block
        {
            return null;
        }
    }

    /// <summary>UTF-16 is UTF-8, too, with zeros in it.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> text)
    {
        try
        {
#if NET
            s_strict.GetCharCount(text);
#else
            s_strict.GetCharCount(text.ToArray());
#endif
            return text.IndexOf((byte)0) < 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
