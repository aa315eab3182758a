using System.Text;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Reads bytes in the charset that is named, in that of their first bytes, or as UTF-8. What is not UTF-8 is Windows-1252, in which each byte is a character: none is lost.</summary>
internal static class PushCharset
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(byte[] bytes, string? charset)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        }

        Encoding? named = string.IsNullOrEmpty(charset) ? null : Find(charset);
        try
        {
            return named is null or UTF8Encoding ? s_utf8.GetString(bytes) : named.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Find("windows-1252")!.GetString(bytes);
        }
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
