using System.Text.RegularExpressions;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>Keeps credentials out of every text that a failing test prints.</summary>
internal static partial class Mask
{
    public const string Hidden = "***";

    private const int Shown = 4096;

    /// <summary>Whether a header, parameter, form field or JSON property of this name holds a credential.</summary>
    public static bool IsCredential(string name) => CredentialName().IsMatch(name);

    public static string Field(string name, string value) => IsCredential(name) ? Hidden : Text(value);

    /// <summary>Hides the values of credential-like names in a URL, a form, JSON, a pattern or plain text.</summary>
    public static string Text(string text)
    {
        try
        {
            return text.Length <= Shown ? Masked(text) : Masked(text[..Shown]) + "…";
        }
        catch (RegexMatchTimeoutException)
        {
            return Hidden;
        }
    }

    private static string Masked(string text)
    {
        text = UserInfo().Replace(text, "${keep}" + Hidden + "@");
        text = Scheme().Replace(text, "${keep} " + Hidden);
        text = JsonProperty().Replace(text, "${keep}\"" + Hidden + "\"");
        return Assignment().Replace(text, "${keep}" + Hidden);
    }

    private const string Word = @"(?:token|auth|api[-_.]?key|access[-_.]?key|pass|pwd|secret|cookie|credential|signature|session|(?<![a-z_])otp)";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(Word + @"|^(?:key|pin)$", Options, 1000)]
    private static partial Regex CredentialName();

    /// <summary>From the name on, in <c>"token": "value"</c>: quotes escaped or not (JSON inside JSON), any scalar; objects and arrays are seen inside.</summary>
    [GeneratedRegex(@"(?<keep>" + Word + @"[^""\\]*\\*""\s*:\s*)(?:""(?:[^""\\]|\\.)*""?|\\+""[^""]*""?|[^\s\[\]{},""\\]+)", Options, 1000)]
    private static partial Regex JsonProperty();

    /// <summary><c>token=value</c> and <c>Token: value</c>; a value ends at a separator of URLs and forms, or at the end of the line.</summary>
    [GeneratedRegex(@"(?<keep>" + Word + @"[\w.-]*(?:=|%3D|:\s+))[^&\s""'<>]+", Options, 1000)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\b(?<keep>Bearer|Basic)\s+[\w.~+/=-]+", Options, 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?<keep>\w+://)[^/\s""@]+@", Options, 1000)]
    private static partial Regex UserInfo();
}
