using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.Secrets;

/// <summary>
/// The regular expression of one secret: as it is, with any of its characters URL-, form-, JSON- or HTML-escaped (every server escapes
/// a choice of its own), and inside of Base64. Nothing in it can match in two ways at length, so no text makes it slow.
/// </summary>
internal static class SecretPattern
{
    /// <summary>The longest way to write a character is a JSON escape or a padded HTML entity, or three escaped bytes for one beyond ASCII.</summary>
    public const int LongestCharacter = 12;

    /// <summary>Fewer characters of Base64 may stand in any text.</summary>
    private const int FewestOfBase64 = 6;

    /// <summary>JSON within JSON doubles the backslash, and again at each level: three are looked for. Without a limit a long run would be read again from each of its characters.</summary>
    private const string Backslashes = @"(?>\\{1,8})";
    private const string BackslashesIfAny = @"(?>\\{0,8})";

    private const string AnyOfBase64 = "[A-Za-z0-9+/_-]?";

    /// <summary>Without one of these nothing in a text is escaped.</summary>
    public static char[] SignsOfEscapes { get; } = ['\\', '%', '&', '+'];

    /// <summary>What each Base64 of a text holds that holds the secret, behind any number of bytes, in the alphabet of <see cref="InOneAlphabet"/>.</summary>
    public static IEnumerable<string> PlainBase64(string secret)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        return Enumerable.Range(0, 3).Select(before => OwnOfBase64(bytes, before)).OfType<string>().Append(Convert.ToBase64String(bytes).TrimEnd('=')).Select(InOneAlphabet);
    }

    /// <summary>Base64 for addresses as the usual one is written.</summary>
    public static string InOneAlphabet(string text) => text.Replace('-', '+').Replace('_', '/');

    public static string Of(string secret)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        return string.Join("|", new[] { Readable(secret), Base64(Convert.ToBase64String(bytes)) }.Concat(Enumerable.Range(0, 3).Select(before => InBase64(bytes, before)).OfType<string>()));
    }

    private static string Readable(string secret)
    {
        var pattern = new StringBuilder();
        for (int i = 0; i < secret.Length;)
        {
            int length = secret[i] == '\\' ? secret.Skip(i).TakeWhile(c => c == '\\').Count() : char.IsSurrogatePair(secret, i) ? 2 : 1;
            // Stryker disable once Conditional: an escape would be taken out without its backslash, too, which is more than must be
            string backslashes = i > 0 && secret[i - 1] == '\\' ? BackslashesIfAny : Backslashes;
            pattern.Append(secret[i] == '\\' ? BackslashRun(length) : Character(secret.Substring(i, length), backslashes));
            i += length;
        }

        return pattern.ToString();
    }

    /// <summary>Backslashes take those of their own escapes, and of the escape behind them.</summary>
    private static string BackslashRun(int count)
    {
        string least = count.ToString(CultureInfo.InvariantCulture);
        string most = (8 * count).ToString(CultureInfo.InvariantCulture);
        return $$"""(?:(?>\\{{{least}},{{most}}})|(?:{{Escapes(@"\", Backslashes)}}){{{least}}})""";
    }

    private static string Character(string character, string backslashes)
    {
        string? other = character switch
        {
            " " => @"\+",
            "\"" => backslashes + "\"|&quot;",
            "/" => backslashes + "/",
            "\t" => backslashes + "t",
            "\n" => backslashes + "n",
            "\r" => backslashes + "r",
            "\b" => backslashes + "b",
            "\f" => backslashes + "f",
            "'" => "&apos;",
            _ when WebUtility.HtmlEncode(character) is var entity && entity != character => Regex.Escape(entity),
            _ => null,
        };
        return $"(?:{Regex.Escape(character)}|{Escapes(character, backslashes)}{(other is null ? string.Empty : "|" + other)})";
    }

    private static string Escapes(string character, string backslashes)
    {
        // Stryker disable once Conditional: the code of a character that is no pair is the same either way
        int code = character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
        string url = string.Concat(Encoding.UTF8.GetBytes(character).Select(octet => "%" + Hex(octet, "X2")));
        // Stryker disable once Conditional: the second half of a pair would be found without its backslash, too, which is more than must be
        string json = string.Concat(character.Select((unit, i) => (i == 0 ? backslashes : Backslashes) + "u" + Hex(unit, "X4")));
        return $"(?i:{url}|{json}|&#0*{code.ToString(CultureInfo.InvariantCulture)};|&#x0*{Hex(code, "X")};)";
    }

    /// <summary>Base64 of a text that holds the secret behind so many bytes, as <c>user:password</c> does: the characters that are its own, and the two that it shares.</summary>
    private static string? InBase64(byte[] bytes, int before) =>
        // Stryker disable once String: the padding that stays behind the mask tells nothing
        OwnOfBase64(bytes, before) is { } own ? AnyOfBase64 + Base64(own) + AnyOfBase64 + "(?:=|(?i:%3D))*" : null;

    /// <summary>The characters that are its own; null where they are too few.</summary>
    private static string? OwnOfBase64(byte[] bytes, int before)
    {
        int first = ((before * 8) + 5) / 6;
        int end = (before + bytes.Length) * 8 / 6;
        // Stryker disable once Equality,Arithmetic: one length more or less is a judgement
        return end - first < FewestOfBase64 ? null : Convert.ToBase64String([.. new byte[before], .. bytes]).Substring(first, end - first);
    }

    /// <summary>In both alphabets, and with the three characters escaped that are no letters.</summary>
    private static string Base64(string text) => string.Concat(text.Select(c => c switch
    {
        '+' => $"(?:[+-]|{Escapes("+", Backslashes)})",
        '/' => $"(?:[/_]|{Backslashes}/|{Escapes("/", Backslashes)})",
        '=' => $"(?:=|{Escapes("=", Backslashes)})",
        _ => c.ToString(CultureInfo.InvariantCulture),
    }));

    private static string Hex(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
