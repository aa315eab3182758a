using System.Globalization;

namespace Quickstart;

/// <summary>What came back, in words that are the same on every machine.</summary>
internal static class Words
{
    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count and what is counted, such as <c>1 vendor</c> and <c>12 operations</c>.</summary>
    public static string Count(int count, string what) => Of($"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
