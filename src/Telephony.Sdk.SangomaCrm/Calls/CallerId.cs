namespace Telephony.Sdk.SangomaCrm;

/// <summary>Takes a caller ID of Asterisk apart: <c>"Asha Rao" &lt;09876500001&gt;</c>, with or without quotes and name. Another text is a number.</summary>
internal static class CallerId
{
    private static readonly char[] s_quotes = ['"', ' '];

    public static string? NumberOf(string? text) => Filled(Open(text) is var open and >= 0 ? text!.Trim().Substring(open + 1).TrimEnd('>') : text);

    public static string? NameOf(string? text) => Open(text) is var open and >= 0 ? Filled(text!.Trim().Substring(0, open).Trim(s_quotes)) : null;

    /// <summary>Where the number begins, without blanks before the text; -1 where there is no name beside it.</summary>
    private static int Open(string? text) => text?.TrimEnd().EndsWith('>') == true ? text.Trim().LastIndexOf('<') : -1;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
