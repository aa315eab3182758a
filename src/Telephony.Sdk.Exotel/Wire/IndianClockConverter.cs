using System.Globalization;

namespace Telephony.Sdk.Exotel;

/// <summary>
/// Reads what a clock in India shows, <c>yyyy-MM-dd HH:mm:ss</c>, and an instant of ISO 8601 with its zone, which some of Exotel's products push, as that clock
/// shows it. Empty, zero and the epoch mean none.
/// </summary>
internal sealed class IndianClockConverter() : TextConverter<DateTime>("a time as yyyy-MM-dd HH:mm:ss, or as ISO 8601 with its zone")
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
    private const string InstantInUtc = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    protected override DateTime? Parse(string? text)
    {
        string trimmed = text is null ? string.Empty : text.Trim();
        return WallClock.IsNone(trimmed) ? null
            : DateTimeOffset.TryParseExact(trimmed, [Instant, InstantInUtc], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
                ? TimeZoneInfo.ConvertTime(instant, IndianTime.Zone).DateTime
                : WallClock.Read(trimmed);
    }

    protected override string Format(DateTime value) => WallClock.Write(value);
}
