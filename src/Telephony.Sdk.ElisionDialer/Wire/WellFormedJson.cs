using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Puts the replacement character U+FFFD where the texts of a reply are not valid: bytes of another encoding, as a PHP server copies them from a
/// database in Latin-1, and halves of characters. Reading such a text would throw, after the dialer has done what it was asked to.
/// </summary>
internal static class WellFormedJson
{
    private static readonly Regex s_escapes = new(
        """\\(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout);

    public static JsonElement Of(JsonElement root)
    {
        using JsonDocument document = JsonDocument.Parse(s_escapes.Replace(Raw(root), escape => escape.Groups["half"].Success ? @"\ufffd" : escape.Value));
        return document.RootElement.Clone();
    }

    private static string Raw(JsonElement root)
    {
#if NET
        return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(root));
#else
        return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(root).ToArray());
#endif
    }
}
