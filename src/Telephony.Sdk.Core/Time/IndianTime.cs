namespace Telephony.Sdk;

/// <summary>The Indian zone, UTC+05:30 without daylight saving, built in so that no machine has to know its name.</summary>
public static class IndianTime
{
    /// <summary>India Standard Time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.CreateCustomTimeZone(
        "Asia/Kolkata", new TimeSpan(5, 30, 0), "(UTC+05:30) India Standard Time", "India Standard Time");
}
