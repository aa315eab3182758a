using System.Globalization;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The kinds of values that documents speak of.</summary>
internal static class Rules
{
    public static Rule Any => _ => null;

    /// <summary>Not blank: what a document leaves open, and a vocabulary that it does not close.</summary>
    public static Rule Words => value => string.IsNullOrWhiteSpace(value) ? "some text" : null;

    public static Rule Digits(int least, int most) => Pattern($"^[0-9]{{{least},{most}}}\\z", $"{least} to {most} digits");

    public static Rule Number(long least, long most) => value => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most ? null : most == long.MaxValue ? $"a number from {least}" : $"a number from {least} to {most}";

    public static Rule OneOf(params string[] values) => value => values.Contains(value, StringComparer.Ordinal) ? null : string.Join(" or ", values.Select(one => one.Length == 0 ? "nothing" : one));

    /// <summary>In one of .NET's formats, exactly.</summary>
    public static Rule Date(params string[] formats) => value => DateTime.TryParseExact(value, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"a date as {string.Join(" or ", formats)}";

    public static Rule Url => value => Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? null : "an address that begins with http";

    public static Rule Pattern(string pattern, string inWords) => value => Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? null : inWords;

    public static Rule Length(int least, int most) => value => value.Length >= least && value.Length <= most ? null : $"{least} to {most} characters";
}
