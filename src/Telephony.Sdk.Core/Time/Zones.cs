using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>Finds zones by their names.</summary>
[Experimental(Experiments.Toolkit)]
public static class Zones
{
    private static readonly string[] s_india = [IndianTime.Zone.Id, "Asia/Calcutta", "India Standard Time"];

    /// <summary>The zone of an IANA name where this machine knows it, and India's everywhere by each of its names; null for any other.</summary>
    /// <param name="name">The name, such as <c>Asia/Kolkata</c>.</param>
    /// <returns>The zone.</returns>
    public static TimeZoneInfo? Find(string name)
    {
        if (Array.IndexOf(s_india, name) >= 0)
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
