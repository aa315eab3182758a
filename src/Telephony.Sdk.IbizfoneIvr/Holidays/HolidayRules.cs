
namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>What the document demands of holidays, checked before anything is sent.</summary>
internal static class HolidayRules
{
    private const string Section = "iBizFone IVR API document, \"4. Holiday Setting\"";

    /// <summary>A date of the IVR's calendar. A time of day would be dropped, an instant would be another date elsewhere.</summary>
    public static void Date(DateTime holiday)
    {
        Argument.WallClock(holiday, nameof(holiday), "the IVR's zone", Section);
        if (holiday.TimeOfDay != TimeSpan.Zero)
        {
            Argument.Bad(nameof(holiday), "must have no time of day: hdate is YYYY-MM-DD", Section);
        }
    }
}
