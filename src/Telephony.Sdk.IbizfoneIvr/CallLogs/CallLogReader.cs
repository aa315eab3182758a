using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Reads a call log from what was pushed, or names the field that is at fault. No value enters a reason.</summary>
internal static class CallLogReader
{
    private const string NoDate = "0000-00-00";

    public static bool TryRead(CallLogFields fields, [NotNullWhen(true)] out IbizfoneCallLog? log, [NotNullWhen(false)] out IbizfoneCallLogError? error)
    {
        DateTime? clock = null;
        TimeSpan? ivr = null;
        TimeSpan? talk = null;
        error = CheckId(fields)
            ?? ReadClock(fields, out clock)
            ?? ReadDuration(fields, CallLogFields.IvrDuration, out ivr)
            ?? ReadDuration(fields, CallLogFields.CallDuration, out talk);
        log = error is not null ? null : new IbizfoneCallLog
        {
            CallId = fields[CallLogFields.CallId],
            CallerNumber = fields[CallLogFields.CallerNumber],
            VirtualNumber = fields[CallLogFields.VirtualNumber],
            AgentNumber = fields[CallLogFields.AgentNumber],
            LocalTime = clock,
            IvrDuration = ivr,
            TalkTime = talk,
            Status = new IbizfoneCallStatus(fields[CallLogFields.CallStatus]),
            CallerCircle = fields[CallLogFields.State],
            RecordingUrl = fields[CallLogFields.RecordingUrl],
            Department = fields[CallLogFields.Department],
            CallType = fields[CallLogFields.CallType],
            AdditionalFields = fields.Others,
        };
        return error is null;
    }

    private static IbizfoneCallLogError? CheckId(CallLogFields fields) =>
        fields[CallLogFields.CallId] is null ? new(CallLogFields.CallId, "is missing") : null;

    /// <summary>Both or neither: a date alone or a time alone is no moment.</summary>
    private static IbizfoneCallLogError? ReadClock(CallLogFields fields, out DateTime? clock)
    {
        clock = null;
        string? date = fields[CallLogFields.Date];
        string? time = fields[CallLogFields.Time];
        if (date == NoDate || (date is null && time is null))
        {
            return null;
        }

        if (date is null)
        {
            return new(CallLogFields.Date, "is missing, but there is a time");
        }

        if (time is null)
        {
            return new(CallLogFields.Time, "is missing, but there is a date");
        }

        if (!DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) || day.Year < WallClock.FirstYear)
        {
            return new(CallLogFields.Date, "is no date as YYYY-MM-DD, of 1970 or later");
        }

        if (!TimeSpan.TryParseExact(time, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out TimeSpan timeOfDay))
        {
            return new(CallLogFields.Time, "is no time as HH24:MI:SS");
        }

        clock = WallClock.Read(WallClock.Write(day + timeOfDay));
        return null;
    }

    private static IbizfoneCallLogError? ReadDuration(CallLogFields fields, string field, out TimeSpan? duration)
    {
        try
        {
            duration = Duration.Read(fields[field]);
            return null;
        }
        catch (FormatException)
        {
            duration = null;
            return new(field, "is no duration in seconds or as HH:mm:ss");
        }
    }
}
