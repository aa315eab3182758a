using System.Net.Http.Headers;
using System.Text;

namespace Telephony.Sdk.Replies;

/// <summary>Reads text in the charset that its header names. Servers name one and send UTF-8 all the same: what is UTF-8 stays it.</summary>
internal static class Charset
{
    private static readonly Encoding s_strict = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The text in UTF-8; null where it is that already, or where the charset is none that this machine knows.</summary>
    public static byte[]? ToUtf8(MediaTypeHeaderValue? type, ReadOnlySpan<byte> text) =>
        type?.CharSet?.Trim('"', ' ') is not { } name || IsOfUtf8(name) || Find(name) is not { } charset || IsUtf8(text)
            ? null
            : Encoding.Convert(charset, s_strict, text.ToArray());

    private static bool IsOfUtf8(string name) => name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        // Stryker disable once Block: it returns null where it empties a block
        {
            // Of the charsets of Windows and ISO .NET knows Latin 1 only, until somebody registers the others.
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
