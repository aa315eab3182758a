using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Telephony.Sdk.Secrets;

/// <summary>
/// Takes every configured secret out of a text before it enters an exception or a log: as it is, and as it looks
/// URL-, form-, JSON-, HTML- or Base64-encoded.
/// </summary>
internal sealed class Scrubber
{
    private readonly string[] _forms;

    public Scrubber(IEnumerable<string> secrets)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (string secret in secrets)
        {
            if (!string.IsNullOrWhiteSpace(secret))
            {
                AddForms(forms, secret);
            }
        }

        // Longest first: a form that holds another one must go as a whole.
        _forms = [.. forms.OrderByDescending(form => form.Length)];
    }

    /// <summary>How long the longest form is: what a cut text may hold of a secret at its end.</summary>
    public int LongestForm => _forms.Length == 0 ? 0 : _forms[0].Length;

    public string Scrub(string text)
    {
        foreach (string form in _forms)
        {
            text = text.Replace(form, Secret.Mask, StringComparison.Ordinal);
        }

        return text;
    }

    public bool IsClean(string text) => !Array.Exists(_forms, form => text.Contains(form, StringComparison.Ordinal));

    /// <summary>An exception that is safe to hang under ours: itself, or a stand-in when its text holds a secret.</summary>
    public Exception Scrub(Exception exception)
    {
        string text = exception.ToString();
        return IsClean(text) ? exception : new InvalidOperationException(Scrub(text));
    }

    private static void AddForms(HashSet<string> forms, string secret)
    {
        string trimmed = secret.Trim();
        string url = Uri.EscapeDataString(trimmed);
        string relaxed = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(trimmed);
        string strict = JavaScriptEncoder.Default.Encode(trimmed);

        forms.Add(trimmed);
        forms.Add(url);
        forms.Add(LowerHex(url));
        forms.Add(WebUtility.UrlEncode(trimmed));
        forms.Add(LowerHex(WebUtility.UrlEncode(trimmed)));
        forms.Add(strict);
        forms.Add(LowerHex(strict, '\\'));
        forms.Add(relaxed);
        forms.Add(relaxed.Replace("/", "\\/", StringComparison.Ordinal));
        forms.Add(WebUtility.HtmlEncode(trimmed));
        forms.Add(Convert.ToBase64String(Encoding.UTF8.GetBytes(trimmed)));
    }

    /// <summary>The same with the hexadecimal digits behind <paramref name="escape"/> in lower case, as PHP and Java write them.</summary>
    private static string LowerHex(string encoded, char escape = '%')
    {
        int digits = escape == '%' ? 2 : 5;
        var text = new StringBuilder(encoded.Length);
        int lowerUntil = 0;
        for (int i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == escape)
            {
                lowerUntil = i + digits + 1;
            }

            text.Append(i < lowerUntil ? char.ToLowerInvariant(encoded[i]) : encoded[i]);
        }

        return text.ToString();
    }
}
