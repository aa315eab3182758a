using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.Secrets;

/// <summary>
/// Takes every configured secret out of a text before it enters an exception or a log: as it is, Base64-encoded, and with
/// any of its characters URL-, form-, JSON- or HTML-escaped, since every server escapes a choice of its own.
/// </summary>
internal sealed class Scrubber
{
    private readonly string[] _texts;
    private readonly Regex? _secrets;

    public Scrubber(IEnumerable<string> secrets)
    {
        // Longest first: a secret that holds another one must go as a whole.
        _texts = [.. secrets.Where(secret => !string.IsNullOrWhiteSpace(secret)).Select(secret => secret.Trim()).OrderByDescending(secret => secret.Length)];
        if (_texts.Length == 0)
        {
            return;
        }

        LongestForm = _texts.Max(LongestFormOf);
        string pattern = string.Join("|", _texts.Select(text => Pattern(text) + "|" + Regex.Escape(Base64(text))));
        _secrets = new Regex(pattern, RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
    }

    /// <summary>How long the longest form is: what a cut text may hold of a secret at its end.</summary>
    public int LongestForm { get; }

    /// <summary>A scrubber of these secrets too.</summary>
    public Scrubber With(IEnumerable<string> more) => new(_texts.Concat(more));

    public string Scrub(string text) => _secrets is null ? text : _secrets.Replace(text, Secret.Mask);

    public bool IsClean(string text) => _secrets is null || !_secrets.IsMatch(text);

    /// <summary>An exception that is safe to hang under ours: itself, or a stand-in when its text holds a secret.</summary>
    public Exception Scrub(Exception exception)
    {
        string text = exception.ToString();
        return IsClean(text) ? exception : new InvalidOperationException(Scrub(text));
    }

    private static string Base64(string secret) => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));

    /// <summary>The longest way to write a character is a JSON escape or a padded HTML entity, or three escaped bytes for one beyond ASCII.</summary>
    private static int LongestFormOf(string secret) => secret.Length * 12;

    private static string Pattern(string secret)
    {
        var pattern = new StringBuilder();
        for (int i = 0; i < secret.Length; i++)
        {
            int length = char.IsSurrogatePair(secret, i) ? 2 : 1;
            AppendCharacter(pattern, secret.Substring(i, length));
            i += length - 1;
        }

        return pattern.ToString();
    }

    private static void AppendCharacter(StringBuilder pattern, string character)
    {
        int code = character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
        pattern.Append("(?:").Append(Regex.Escape(character))
            .Append("|(?i:").Append(string.Concat(Encoding.UTF8.GetBytes(character).Select(octet => "%" + Hex(octet, "X2"))))
            .Append('|').Append(string.Concat(character.Select(unit => @"\\u" + Hex(unit, "X4"))))
            .Append("|&#0*").Append(code.ToString(CultureInfo.InvariantCulture)).Append(";|&#x0*").Append(Hex(code, "X")).Append(";)");
        string? other = character switch
        {
            " " => @"\+",
            "\"" => @"\\""|&quot;",
            "\\" => @"\\\\",
            "/" => @"\\/",
            "\t" => @"\\t",
            "\n" => @"\\n",
            "\r" => @"\\r",
            "\b" => @"\\b",
            "\f" => @"\\f",
            "'" => "&apos;",
            _ when WebUtility.HtmlEncode(character) is var entity && entity != character => Regex.Escape(entity),
            _ => null,
        };
        pattern.Append(other is null ? string.Empty : "|" + other).Append(')');
    }

    private static string Hex(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
