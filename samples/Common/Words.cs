using System.Globalization;

namespace Telephony.Sdk.Samples;

/// <summary>What is shown, in words that are the same on every machine.</summary>
public static class Words
{
    /// <summary>A text with numbers in it.</summary>
    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count and what is counted, such as <c>1 lead</c> and <c>12 leads</c>.</summary>
    public static string Count(double count, string what) => Of($"{count} {what}{(count == 1 ? string.Empty : "s")}");

    /// <summary>A duration as people write it, to the second.</summary>
    public static string? Duration(TimeSpan? duration) => duration is { } exact ? Of($"{TimeSpan.FromSeconds(Math.Round(exact.TotalSeconds)):c}") : null;

    /// <summary>An instant as people write it, to the second.</summary>
    public static string? Utc(DateTimeOffset? instant) => instant is { } exact ? Of($"{exact.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC") : null;
}
