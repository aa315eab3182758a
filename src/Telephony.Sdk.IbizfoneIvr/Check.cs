using Telephony.Sdk.Validation;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>What the document demands of arguments, checked before anything is sent.</summary>
internal static class Check
{
    private const string Document = "iBizFone IVR API document, ";
    private const string AgentManagement = Document + "\"3. Agent Management\"";
    private const string HolidaySetting = Document + "\"4. Holiday Setting\"";
    private const string OfficeTimeSetting = Document + "\"5. Office Time Setting\"";

    public static void AgentNumber(string agentNumber) => Argument.PhoneNumber(agentNumber, nameof(agentNumber), AgentManagement);

    public static void AgentStatus(IbizfoneAgentStatus status)
    {
        if (status is not (IbizfoneAgentStatus.Off or IbizfoneAgentStatus.Available))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, $"status must be IbizfoneAgentStatus.Available or Off ({AgentManagement}).");
        }
    }

    /// <summary>A date of the IVR's calendar. A time of day would be dropped, an instant would be another date elsewhere.</summary>
    public static void HolidayDate(DateTime holiday)
    {
        Argument.WallClock(holiday, nameof(holiday), "the IVR's zone", HolidaySetting);
        if (holiday.TimeOfDay != TimeSpan.Zero)
        {
            throw new ArgumentException($"holiday must have no time of day: hdate is YYYY-MM-DD ({HolidaySetting}).", nameof(holiday));
        }
    }

    public static void Day(IbizfoneDay day)
    {
        if (day is < IbizfoneDay.Daily or > IbizfoneDay.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"day must be IbizfoneDay.Daily or a day of the week ({OfficeTimeSetting}).");
        }
    }

    /// <summary>Which of two times is the later one is not checked: a night shift ends on the next day.</summary>
    public static void TimeOfDay(TimeSpan time, string name, string field)
    {
        if (time < TimeSpan.Zero || time >= TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(name, time, $"{name} must be a time of day from 00:00 to 23:59; midnight is 00:00 ({OfficeTimeSetting}).");
        }

        if (time.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentException($"{name} must be in whole minutes: {field} is HH:MI AM/PM ({OfficeTimeSetting}).", name);
        }
    }
}
