using System.Text.Json;

namespace Telephony.Sdk.Json;

/// <summary>
/// Finds where the object or array of a reply ends, piece by piece and without judging it: PHP servers print warnings of the end of a
/// script behind it.
/// </summary>
internal struct JsonEnd
{
    private int _depth;
    private bool _inText;
    private bool _afterBackslash;

    private static ReadOnlySpan<byte> Structure => "\"{}[]"u8;

    private static ReadOnlySpan<byte> InText => "\"\\"u8;

    /// <summary>The JSON of a reply that is all there, without what PHP printed behind it. Whatever else follows stays, to be refused.</summary>
    public static ReadOnlySpan<byte> WithoutPhpMessages(ReadOnlySpan<byte> reply)
    {
        // Stryker disable once Conditional,Unary: a short cut that saves reading the reply once more; without it, only a message of PHP that ends in a bracket would be read otherwise
        int end = reply[reply.Length - 1] is (byte)'}' or (byte)']' ? -1 : default(JsonEnd).Find(reply);
        return end != -1 && IsPhpOnly(reply.Slice(end)) ? reply.Slice(0, end) : reply;
    }

    /// <summary>Whether nothing follows but blanks and messages of PHP. JSON behind those would be a second answer.</summary>
    public static bool IsPhpOnly(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = text.Slice(JsonStart.SkipByteOrderMarksAndBlanks(text));
        return rest.IsEmpty || (JsonStart.NamesPhpMessage(rest) && JsonStart.Find(rest) == -1);
    }

    /// <summary>Whether it is JSON from its beginning to its end.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
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

    /// <summary>Looks on in the next piece: where the JSON has ended in it, or -1.</summary>
    public int Find(ReadOnlySpan<byte> piece)
    {
        for (int i = 0; i < piece.Length; i++)
        {
            if (_afterBackslash)
            {
                _afterBackslash = false;
                continue;
            }

            int next = piece.Slice(i).IndexOfAny(_inText ? InText : Structure);
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (Take(piece[i]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether this closes what was opened first.</summary>
    private bool Take(byte mark)
    {
        switch (mark)
        {
            case (byte)'"':
                _inText = !_inText;
                return false;
            case (byte)'\\':
                _afterBackslash = true;
                return false;
            case (byte)'{' or (byte)'[':
                _depth++;
                return false;
            default:
                return --_depth <= 0;
        }
    }
}
