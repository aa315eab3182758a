using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads and writes clock readings without a zone, whatever the culture and zone of the machine are.</summary>
[Experimental(Experiments.Toolkit)]
public static class WallClock
{
    /// <summary>No phone system is older; what shows an earlier year shows no time.</summary>
    public const int FirstYear = 1970;

    private const string Format = "yyyy-MM-dd HH:mm:ss";

    private static readonly string[] s_formats = [Format, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary><c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    /// <param name="clock">What the clock shows.</param>
    /// <returns>The text.</returns>
    public static string Write(DateTime clock) => clock.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>What a clock in <paramref name="zone"/> shows at an instant, as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The zone of the clock.</param>
    /// <returns>The text.</returns>
    public static string Write(DateTimeOffset instant, TimeZoneInfo zone) => Write(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>A clock reading, or null for none: empty, <c>0000-00-00 …</c>, year 1, and the epoch on a UTC or Indian clock.</summary>
    /// <param name="text"><c>yyyy-MM-dd HH:mm:ss</c>, null or blank.</param>
    /// <returns>What the clock shows.</returns>
    /// <exception cref="FormatException">It is another text.</exception>
    public static DateTime? Read(string? text)
    {
        string trimmed = text is null ? string.Empty : text.Trim();
        return IsNone(trimmed) ? null : DateTime.ParseExact(trimmed, Format, CultureInfo.InvariantCulture, DateTimeStyles.None);
    }

    /// <summary>Whether a text is one of those that servers write for no time, the epoch included.</summary>
    /// <param name="trimmed">The text, without blanks around it.</param>
    /// <returns>True for none.</returns>
    public static bool IsNone(string trimmed) =>
        trimmed.Length == 0
        || NoValue.IsWord(trimmed)
        || trimmed.StartsWith("0000-00-00", StringComparison.Ordinal)
        || trimmed.StartsWith("0001-01-01", StringComparison.Ordinal)
        || (trimmed.StartsWith("1970-01-01", StringComparison.Ordinal) && DateTime.TryParseExact(trimmed, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime clock) && IsNone(clock));

    /// <summary>Whether a clock shows the epoch, in UTC or in India, or the first day of year 1: it means no time.</summary>
    /// <param name="clock">What the clock shows.</param>
    /// <returns>True for none.</returns>
    public static bool IsNone(DateTime clock) =>
        clock.Date == DateTime.MinValue || (clock.Year == 1970 && clock.DayOfYear == 1 && (clock.TimeOfDay == TimeSpan.Zero || clock.TimeOfDay == IndianTime.Zone.BaseUtcOffset));

    /// <summary>
    /// The instant at which a clock in <paramref name="zone"/> shows <paramref name="clock"/>; null for none, for a year before
    /// <see cref="FirstYear"/>, and for the last hours of the calendar where they are no instant.
    /// </summary>
    /// <param name="clock">What the clock shows.</param>
    /// <param name="zone">The zone of the clock.</param>
    /// <returns>The instant.</returns>
    public static DateTimeOffset? At(DateTime? clock, TimeZoneInfo zone)
    {
        if (clock is not { Year: >= FirstYear } shown)
        {
            return null;
        }

        DateTime reading = DateTime.SpecifyKind(shown, DateTimeKind.Unspecified);
        TimeSpan offset = zone.GetUtcOffset(reading);
        return DateTime.MaxValue - reading < -offset ? null : new DateTimeOffset(reading, offset);
    }
}
