using System.Text;

namespace Telephony.Sdk.Json;

/// <summary>
/// Puts quotes around what stands in JSON where only a value may stand and is none, such as the <c>NaN</c> of Python: as text it can be read, and loses
/// nothing else. Line breaks within a text are written as JSON writes them.
/// </summary>
internal static class BareWords
{
    private static readonly byte[] s_ends = Encoding.ASCII.GetBytes(",\"{}[]: \t\r\n");

    public static byte[] Quote(ReadOnlySpan<byte> json)
    {
        using var quoted = new MemoryStream(json.Length + 64);
        int i = 0;
        while (i < json.Length)
        {
            i = json[i] == (byte)'"' ? CopyText(json, i, quoted)
                : Array.IndexOf(s_ends, json[i]) >= 0 ? Copy(json[i], i, quoted)
                : CopyWord(json, i, quoted);
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
                to.WriteByte(json[++i]);
            }
        }

        return json.Length;
    }

    private static int CopyWord(ReadOnlySpan<byte> json, int start, MemoryStream to)
    {
        int end = start;
        while (end < json.Length && Array.IndexOf(s_ends, json[end]) < 0)
        {
            end++;
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
