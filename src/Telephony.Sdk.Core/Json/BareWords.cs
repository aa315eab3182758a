using System.Text;

namespace Telephony.Sdk.Json;

/// <summary>
/// Mends JSON whose frame is there. What stands where only a value may stand and is none, such as the <c>NaN</c> of Python, gets quotes: as text it can be
/// read, and loses nothing else. A value that is left out is null, a comma behind the last one is none, and line breaks and lone backslashes within a text
/// are written as JSON writes them.
/// </summary>
internal static class BareWords
{
    private static readonly byte[] s_ends = Encoding.ASCII.GetBytes(",\"{}[]: \t\r\n");
    private static readonly byte[] s_endsOfValue = Encoding.ASCII.GetBytes(",\"{}[]\r\n");

    public static byte[] Quote(ReadOnlySpan<byte> json)
    {
        using var quoted = new MemoryStream(json.Length + 64);
        byte last = 0;
        long comma = 0;
        for (int i = 0; i < json.Length;)
        {
            byte next = json[i];
            if (next is (byte)'}' or (byte)']' or (byte)',' && last == (byte)':')
            {
                Write("null"u8.ToArray(), quoted);
            }

            if (next is (byte)'}' or (byte)']' && last == (byte)',')
            {
                quoted.Position = comma;
                quoted.WriteByte((byte)' ');
                quoted.Position = quoted.Length;
            }

            comma = next == (byte)',' ? quoted.Position : comma;
            i = next == (byte)'"' ? CopyText(json, i, quoted)
                : Array.IndexOf(s_ends, next) >= 0 ? Copy(next, i, quoted)
                : CopyWord(json, i, isWhole: last == (byte)':', quoted);
            last = next is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' ? last : next;
        }

        return quoted.ToArray();
    }

    private static int Copy(byte mark, int at, MemoryStream to)
    {
        to.WriteByte(mark);
        return at + 1;
    }

    private static int CopyText(ReadOnlySpan<byte> json, int start, MemoryStream to)
    {
        to.WriteByte((byte)'"');
        for (int i = start + 1; i < json.Length; i++)
        {
            if (json[i] < ' ')
            {
                Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"\\u{json[i]:x4}")), to);
                continue;
            }

            to.WriteByte(json[i]);
            if (json[i] == (byte)'"')
            {
                return i + 1;
            }

            if (json[i] == (byte)'\\' && i + 1 < json.Length)
            {
                // Of a path of Windows, say.
                to.WriteByte(IsEscape(json.Slice(i + 1)) ? json[++i] : (byte)'\\');
            }
        }

        return json.Length;
    }

    private static bool IsEscape(ReadOnlySpan<byte> text) =>
        text[0] == (byte)'u' ? JsonEnd.IsJson([(byte)'"', (byte)'\\', .. text.Slice(0, Math.Min(5, text.Length)), (byte)'"']) : "\"\\/bfnrt"u8.IndexOf(text[0]) >= 0;

    /// <param name="json">The JSON.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="isWhole">Whether it is all that stands there, up to the next field: <c>10:00:00</c>, <c>not available</c>.</param>
    /// <param name="to">Where it goes.</param>
    private static int CopyWord(ReadOnlySpan<byte> json, int start, bool isWhole, MemoryStream to)
    {
        byte[] ends = isWhole ? s_endsOfValue : s_ends;
        int end = start;
        while (end < json.Length && Array.IndexOf(ends, json[end]) < 0)
        {
            end++;
        }

        while (json[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }

        byte[] word = json.Slice(start, end - start).ToArray();
        bool isValue = JsonEnd.IsJson(word);
        if (!isValue)
        {
            to.WriteByte((byte)'"');
        }

        Write(word, to);
        if (!isValue)
        {
            to.WriteByte((byte)'"');
        }

        return end;
    }

    private static void Write(byte[] bytes, MemoryStream to) => to.Write(bytes, 0, bytes.Length);
}
