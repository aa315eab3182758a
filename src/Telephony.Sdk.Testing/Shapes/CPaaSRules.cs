using System.Globalization;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The kinds of values that the CPaaS document speaks of.</summary>
internal static class CPaaSRules
{
    public const string ClockFormat = "yyyy-MM-dd HH:mm:ss";
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>"10 digits", says the document, and its examples have the country code in front.</summary>
    public static Rule MobileNumber => Rules.Pattern(@"^[0-9]{10,15}\z", "10 to 15 digits");

    public static Rule PhoneNumber => Rules.Pattern(@"^\+?[0-9]{1,15}\z", "a phone number, + and 1 to 15 digits");

    public static Rule Text => value => string.IsNullOrWhiteSpace(value) || value.Any(char.IsControl) ? "a text in one line" : null;

    public static Rule Id => value => value.Length == 0 || value.Any(c => c is '/' or '\\' or '?' or '#' || char.IsControl(c) || char.IsWhiteSpace(c)) ? "an id, without blanks and separators" : null;

    public static Rule OnOff => Rules.OneOf("on", "off");

    public static Rule Clock => Rules.Date(ClockFormat);

    public static Rule Day => Rules.Date(DayFormat);

    public static Rule AtLeast(int least) => Rules.Number(least, long.MaxValue);

    public static DateTime ClockOf(string value) => DateTime.ParseExact(value, ClockFormat, CultureInfo.InvariantCulture);

    public static DateTime DayOf(string value) => DateTime.ParseExact(value, DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The zone of a name, where this machine knows it.</summary>
    public static TimeZoneInfo? ZoneOf(string? name) => name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;

    /// <summary>The instant at which a clock of the zone shows it, or of UTC; a day inside the calendar's ends, so that a call can follow.</summary>
    public static DateTime UtcOf(string clock, string? zone)
    {
        DateTime shown = ClockOf(clock);
        long ticks = shown.Ticks - (ZoneOf(zone)?.GetUtcOffset(shown) ?? TimeSpan.Zero).Ticks;
        return new(Math.Clamp(ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), DateTimeKind.Utc);
    }

    /// <summary>How an announcement is spoken: all of it optional.</summary>
    public static Shape Speech(this Shape shape) => shape
        .Json("voice", Text, required: false)
        .Json("volume", Rules.OneOf("silent", "x-soft", "soft", "medium", "loud", "x-loud"), required: false)
        .Json("rate", Rules.OneOf("x-slow", "slow", "medium", "fast", "x-fast"), required: false)
        .Json("pitch", Rules.OneOf("x-low", "low", "medium", "high", "x-high"), required: false)
        .Json("language_code", Text, required: false)
        .Json("tts_engine_type", Rules.OneOf("standard", "neural"), required: false);
}
