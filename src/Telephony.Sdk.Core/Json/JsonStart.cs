using System.Text;

namespace Telephony.Sdk.Json;

/// <summary>Finds where the JSON of a reply begins: PHP servers put byte order marks, blank lines or their own messages before it.</summary>
internal static class JsonStart
{
    /// <summary>Where a message names its kind, Xdebug's table around it included.</summary>
    private const int LongestBeginning = 512;

    private static readonly string[] s_phpMessages = ["<br", "<b>", "<div style=\"border:1px solid #990000", "PHP ", "Warning:", "Notice:", "Deprecated:", "Fatal error:", "Parse error:", "Recoverable fatal error:"];

    private static readonly string[] s_phpErrors = ["Fatal error", "Recoverable fatal error", "Parse error"];
    private static readonly string[] s_phpWarnings = ["Warning", "Notice", "Deprecated", "Strict Standards", "A PHP Error was encountered"];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Where the text begins behind blanks and byte order marks: each file that a PHP server includes may print its own.</summary>
    public static int SkipByteOrderMarksAndBlanks(ReadOnlySpan<byte> text)
    {
        int start = SkipBlanks(text, 0);
        while (text.Slice(start).StartsWith(ByteOrderMark))
        {
            start = SkipBlanks(text, start + ByteOrderMark.Length);
        }

        return start;
    }

    /// <summary>Whether a text begins with what PHP itself prints.</summary>
    public static bool IsPhpMessage(ReadOnlySpan<byte> text)
    {
        foreach (string message in s_phpMessages)
        {
            if (text.Length >= message.Length && StartsWithIgnoringCase(text, message))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text begins with a message of PHP that says of what kind it is, written as PHP does: other pages begin with the same tags, and a vendor may have notices of its own.</summary>
    public static bool NamesPhpMessage(ReadOnlySpan<byte> text) => IsPhpMessage(text) && (Names(text, s_phpErrors) || Names(text, s_phpWarnings));

    /// <summary>Whether a text begins with PHP's word that the script failed.</summary>
    public static bool SaysPhpFailed(ReadOnlySpan<byte> text) => IsPhpMessage(text) && Names(text, s_phpErrors);

    /// <summary>Where an object or array begins, or -1: at the first character, or on the line (or behind the tag) after PHP's messages.</summary>
    public static int Find(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return -1;
        }

        if (IsOpening(text[0]))
        {
            return 0;
        }

        if (!IsPhpMessage(text))
        {
            return -1;
        }

        // Stryker disable once Boolean: the first character was looked at above, and no message of PHP begins with one that opens JSON
        bool mayBegin = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (mayBegin && OpensJson(text, i))
            {
                return i;
            }

            mayBegin = text[i] is (byte)'>' or (byte)'\n' || (mayBegin && (IsBlank(text[i]) || ByteOrderMark.IndexOf(text[i]) >= 0));
        }

        return -1;
    }

    /// <summary>Whether what a bracket opens can be an object or a list of a reply: <c>{main}</c> and <c>[date]</c> of a stack trace cannot.</summary>
    private static bool OpensJson(ReadOnlySpan<byte> text, int start)
    {
        if (!IsOpening(text[start]))
        {
            return false;
        }

        int next = SkipBlanks(text, start + 1);
        return next == text.Length
            || text[next] == (byte)'"'
            || (text[start] == (byte)'{' ? text[next] == (byte)'}' : text[next] is (byte)'{' or (byte)'[' or (byte)']');
    }

    private static bool Names(ReadOnlySpan<byte> text, string[] kinds)
    {
        string beginning = Encoding.ASCII.GetString(text.Slice(0, Math.Min(text.Length, LongestBeginning)).ToArray());
        return Array.Exists(kinds, kind => beginning.Contains(kind, StringComparison.Ordinal));
    }

    private static bool StartsWithIgnoringCase(ReadOnlySpan<byte> text, string start)
    {
        for (int i = 0; i < start.Length; i++)
        {
            if (char.ToUpperInvariant((char)text[i]) != char.ToUpperInvariant(start[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool IsOpening(byte b) => b is (byte)'{' or (byte)'[';
}
