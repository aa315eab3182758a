namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>What the document demands of office hours, checked before anything is sent.</summary>
internal static class OfficeHoursRules
{
    private const string Section = "iBizFone IVR API document, \"5. Office Time Setting\"";

    public static void Day(IbizfoneDay day)
    {
        if (day is < IbizfoneDay.Daily or > IbizfoneDay.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"day must be IbizfoneDay.Daily or a day of the week ({Section}).");
        }
    }

    /// <summary>Which of two times is the later one is not checked: a night shift ends on the next day.</summary>
    public static void TimeOfDay(TimeSpan time, string name, string field)
    {
        if (time < TimeSpan.Zero || time >= TimeSpan.FromDays(1))
        {
            Argument.Bad(name, "must be a time of day from 00:00 to 23:59; midnight is 00:00", Section);
        }

        if (time.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            Argument.Bad(name, $"must be in whole minutes: {field} is HH:MI AM/PM", Section);
        }
    }
}
