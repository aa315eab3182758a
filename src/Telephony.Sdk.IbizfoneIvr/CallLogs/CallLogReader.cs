using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Reads a call log from what was pushed: a call comes once, so whatever cannot be read of it is none and is kept raw. Only without an id it is no call.</summary>
internal static class CallLogReader
{
    private static readonly string[] s_times = [@"h\:mm\:ss", @"hh\:mm\:ss"];

    public static bool TryRead(CallLogFields fields, [NotNullWhen(true)] out IbizfoneCallLog? log, [NotNullWhen(false)] out PushProblem? error)
    {
        if (fields.Text(CallLogFields.CallId) is not { } id)
        {
            log = null;
            error = new PushProblem(CallLogFields.CallId, "is missing");
            return false;
        }

        error = null;
        log = new IbizfoneCallLog
        {
            CallId = id,
            CallerNumber = fields.Text(CallLogFields.CallerNumber),
            VirtualNumber = fields.Text(CallLogFields.VirtualNumber),
            AgentNumber = fields.Text(CallLogFields.AgentNumber),
            LocalTime = ReadClock(fields),
            IvrDuration = fields.Read(CallLogFields.IvrDuration, ReadDuration),
            TalkTime = fields.Read(CallLogFields.CallDuration, ReadDuration),
            Status = new IbizfoneCallStatus(fields.Text(CallLogFields.CallStatus)),
            CallerCircle = fields.Text(CallLogFields.State),
            RecordingUrl = fields.Text(CallLogFields.RecordingUrl),
            Department = fields.Text(CallLogFields.Department),
            CallType = fields.Text(CallLogFields.CallType),
        };
        log.AdditionalFields = fields.Others;
        return true;
    }

    /// <summary>Both or neither: a date alone or a time alone is no moment.</summary>
    private static DateTime? ReadClock(CallLogFields fields)
    {
        DateTime? day = fields.Read(CallLogFields.Date, ReadDate);
        TimeSpan? time = fields.Read(CallLogFields.Time, ReadTime);
        if (day is { } date && time is { } timeOfDay)
        {
            // A date that means none, such as the epoch, is none.
            return WallClock.Read(WallClock.Write(date + timeOfDay));
        }

        if (day is not null)
        {
            fields.KeepRaw(CallLogFields.Date);
        }

        if (time is not null)
        {
            fields.KeepRaw(CallLogFields.Time);
        }

        return null;
    }

    private static DateTime? ReadDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) && day.Year >= WallClock.FirstYear ? day : null;

    private static TimeSpan? ReadTime(string text) =>
        TimeSpan.TryParseExact(text, s_times, CultureInfo.InvariantCulture, out TimeSpan time) ? time : null;

    private static TimeSpan? ReadDuration(string text)
    {
        try
        {
            return Duration.Read(text);
        }
        catch (FormatException)
        // Stryker disable once Block: it returns null where it empties a block
        {
            return null;
        }
    }
}
