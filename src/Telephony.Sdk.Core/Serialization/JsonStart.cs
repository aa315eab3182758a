namespace Telephony.Sdk.Serialization;

/// <summary>Finds where the JSON of a reply begins: PHP servers put a byte order mark, blank lines or their own warnings before it.</summary>
internal static class JsonStart
{
    private static readonly string[] s_phpMessages = ["<br", "<b>", "PHP ", "Warning:", "Notice:", "Deprecated:"];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static int SkipByteOrderMarkAndBlanks(ReadOnlySpan<byte> text)
    {
        int start = SkipBlanks(text, 0);
        if (text.Slice(start).StartsWith(ByteOrderMark))
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

        bool mayBegin = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (mayBegin && IsOpening(text[i]))
            {
                return i;
            }

            mayBegin = text[i] is (byte)'>' or (byte)'\n' || (mayBegin && (IsBlank(text[i]) || ByteOrderMark.IndexOf(text[i]) >= 0));
        }

        return -1;
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
