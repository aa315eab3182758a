using System.Net;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>Reads <c>a=1&amp;b=2</c> as queries and forms write it: <c>+</c> is a space, a name without <c>=</c> has the empty value.</summary>
internal static class UrlEncoded
{
    public static StubFields Parse(string text)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (string pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : pair[(equals + 1)..];
            fields.Add(new(WebUtility.UrlDecode(name), WebUtility.UrlDecode(value)));
        }

        return new StubFields(fields, StringComparison.Ordinal);
    }
}
