using System.Text;
using UtfUnknown;

namespace Telephony.Sdk.Files;

/// <summary>Finds out in which charset a text is written.</summary>
internal static class Charset
{
    private const string Windows1252 = "windows-1252";
    private const int BufferSize = 1 << 16;
    private const float LeastConfidence = 0.4f;
    private const char Replacement = '\uFFFD';
    private const char LastAscii = '\u007F';
    private const int LeastWhole = 3;

    // A few accents in names do not tell one Latin charset from another; other scripts fill whole words.
    private static readonly string[] s_otherScripts =
    [
        "windows-1251", "iso-8859-5", "koi8-r", "ibm855", "ibm866", "x-mac-cyrillic", "windows-1253", "iso-8859-7", "windows-1255", "iso-8859-8", "windows-1256", "iso-8859-6",
        "tis-620", "iso-8859-11", "big5", "gb18030", "shift-jis", "euc-jp", "euc-kr", "euc-tw", "cp949", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn",
    ];

    private static readonly (byte[] Mark, string Name)[] s_marks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32"), ([0, 0, 0xFE, 0xFF], "utf-32BE"), ([0xFF, 0xFE], "utf-16"), ([0xFE, 0xFF], "utf-16BE"),
    ];

    /// <summary>A charset by its name; null where there is none. Bytes that are none of its characters throw, and are not replaced.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // .NET knows utf-7 and does not read it.
            return null;
        }
    }

    /// <summary>
    /// By the mark at the beginning, else by all of the text: UTF-16 without a mark, UTF-8, a charset of another script, or Windows-1252, as spreadsheets write it.
    /// What is UTF-8 but for a few bytes is UTF-8, so that reading it tells where they are.
    /// </summary>
    /// <param name="stream">The file, from its beginning; it is read once to the end, and stands at the beginning again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Encoding Detect(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        int count = stream.Read(buffer, 0, buffer.Length);
        byte[] start = buffer.Take(count).ToArray();
        stream.Position = 0;
        string name = s_marks.FirstOrDefault(mark => start.Take(mark.Mark.Length).SequenceEqual(mark.Mark)).Name
            ?? Utf16WithoutMark(start)
            ?? (IsUtf8(stream, buffer, cancellationToken) ? "utf-8" : OtherScript(stream) ?? Windows1252);
        stream.Position = 0;
        return Find(name) ?? Find(Windows1252)!;
    }

    /// <summary>Every other byte of what people write in Latin letters, digits and separators is zero.</summary>
    private static string? Utf16WithoutMark(byte[] start)
    {
        int pairs = start.Length / 2;
        int even = start.Where((b, i) => b == 0 && i % 2 == 0).Count();
        int odd = start.Where((b, i) => b == 0 && i % 2 == 1).Count();
        return 2 * odd > pairs && even == 0 ? "utf-16" : 2 * even > pairs && odd == 0 ? "utf-16BE" : null;
    }

    /// <summary>Whether it is UTF-8, or broken in fewer places than hold characters of it: those of other charsets are hardly ever any by chance.</summary>
    private static bool IsUtf8(Stream stream, byte[] buffer, CancellationToken cancellationToken)
    {
        Decoder decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false).GetDecoder();
        char[] characters = new char[BufferSize + 1];
        long broken = 0;
        long whole = 0;
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = stream.Read(buffer, 0, buffer.Length);
            int decoded = decoder.GetChars(buffer, 0, count, characters, 0, flush: count == 0);
            for (int i = 0; i < decoded; i++)
            {
                broken += characters[i] == Replacement ? 1 : 0;
                whole += characters[i] is > LastAscii and not Replacement ? 1 : 0;
            }
        }
        while (count > 0);

        return broken == 0 || whole > LeastWhole * broken;
    }

    private static string? OtherScript(Stream stream)
    {
        stream.Position = 0;
        DetectionDetail? detected = CharsetDetector.DetectFromStream(stream).Detected;
        return detected is { Confidence: > LeastConfidence } && s_otherScripts.Contains(detected.EncodingName, StringComparer.OrdinalIgnoreCase) ? detected.EncodingName : null;
    }
}
