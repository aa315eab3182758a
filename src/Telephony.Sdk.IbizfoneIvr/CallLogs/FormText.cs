using System.Net;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Splits a query string or a form body into its names and values.</summary>
internal static class FormText
{
    public static IEnumerable<KeyValuePair<string, string?>> Split(string? text)
    {
        string pairs = text is null ? string.Empty : text.TrimStart('?');
        foreach (string pair in pairs.Split('&'))
        {
            int equals = pair.IndexOf('=');
            yield return equals < 0
                ? new(WebUtility.UrlDecode(pair), null)
                : new(WebUtility.UrlDecode(pair.Substring(0, equals)), WebUtility.UrlDecode(pair.Substring(equals + 1)));
        }
    }
}
