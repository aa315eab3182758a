namespace Telephony.Sdk.CPaaS;

/// <summary>Finds the zone of a name, where this machine knows it.</summary>
internal static class CPaaSZone
{
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
