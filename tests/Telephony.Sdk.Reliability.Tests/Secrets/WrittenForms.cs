using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>How servers, logs and debuggers write a text.</summary>
internal static class WrittenForms
{
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>
    {
        ["raw"] = text => text,
        ["URL"] = Uri.EscapeDataString,
        ["URL, lower hex"] = text => LowerHex(Uri.EscapeDataString(text)),
        ["URL, every character"] = text => Each(text, c => $"%{(int)c:X2}"),
        ["form"] = WebUtility.UrlEncode,
        ["form, lower hex"] = text => LowerHex(WebUtility.UrlEncode(text)),
        ["JSON"] = JavaScriptEncoder.Default.Encode,
        ["JSON, relaxed"] = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode,
        ["JSON of PHP"] = text => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Replace("/", @"\/", StringComparison.Ordinal),
        ["JSON in JSON"] = text => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(JavaScriptEncoder.Default.Encode(text)),
        ["JSON, every character"] = text => Each(text, c => $"\\u{(int)c:x4}"),
        ["JSON, every character, upper hex"] = text => Each(text, c => $"\\u{(int)c:X4}"),
        ["HTML"] = WebUtility.HtmlEncode,
        ["HTML, every character"] = text => Each(text, c => $"&#{(int)c};"),
        ["HTML, every character, hexadecimal"] = text => Each(text, c => $"&#x{(int)c:X};"),
        ["Base64"] = text => Base64(text),
        ["Base64 behind a byte"] = text => Base64("u:" + text + "."),
        ["Base64 behind two bytes"] = text => Base64("k" + text + "."),
        ["Base64 in a URL"] = text => Uri.EscapeDataString(Base64("us:" + text)),
        ["Base64, URL-safe"] = text => UrlSafe(Base64(text)).TrimEnd('='),
        ["Base64, URL-safe, behind a byte"] = text => UrlSafe(Base64("u:" + text)),
    };

    public static IReadOnlyList<string> Names { get; } = [.. All.Keys];

    public static string Each(string text, Func<char, FormattableString> write) => string.Concat(text.Select(c => FormattableString.Invariant(write(c))));

    public static string UrlSafe(string base64) => base64.Replace('+', '-').Replace('/', '_');

    /// <summary>A text in a form as it stands between the quotes of JSON: as it is where it is a form of JSON, else escaped.</summary>
    public static string InJson(string form, string text)
    {
        string written = All[form](text);
        return form.StartsWith("JSON", StringComparison.Ordinal) ? written : JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(written);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string LowerHex(string escaped) =>
        string.Concat(escaped.Select((c, i) => (i > 0 && escaped[i - 1] == '%') || (i > 1 && escaped[i - 2] == '%') ? char.ToLower(c, CultureInfo.InvariantCulture) : c));
}
