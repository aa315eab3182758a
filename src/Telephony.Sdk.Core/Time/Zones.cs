namespace Telephony.Sdk.Time;

/// <summary>Finds zones by their names.</summary>
internal static class Zones
{
    /// <summary>The zone of an IANA name where this machine knows it, and India's everywhere; null for any other.</summary>
    public static TimeZoneInfo? Find(string name)
    {
        if (name == IndianTime.Zone.Id)
        {
            return IndianTime.Zone;
        }

        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException or ArgumentException)
        {
            return null;
        }
    }
}
