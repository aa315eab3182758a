
namespace Telephony.Sdk.SangamCrm;

/// <summary>What the document demands of call logs, checked before anything is sent.</summary>
internal static class CallLogRules
{
    public const string Section = "SangamCRM - Telephony API Developer Guide, \"1. CRM Call Log API\"";

    private static readonly CallOutcome[] s_notHeld = [CallOutcome.NotAnswered, CallOutcome.Busy, CallOutcome.Failed, CallOutcome.Cancelled, CallOutcome.DoNotDisturb];

    public static void CallLogs(IReadOnlyCollection<SangamCallLog> logs)
    {
        Argument.Items(logs, nameof(logs), Section);
        int index = 0;
        foreach (SangamCallLog log in logs)
        {
            log.Validate(FormattableString.Invariant($"logs[{index}]."));
            index++;
        }
    }

    /// <summary>
    /// The instants that two times are, by their kind or on a clock. Of an hour that a clock showed twice, those are taken that make the call shortest, and
    /// not shorter than nothing.
    /// </summary>
    public static (DateTimeOffset StartedAt, DateTimeOffset EndedAt) InstantsOf(DateTime startedAt, DateTime endedAt, TimeZoneInfo? clock) =>
        InstantsOf(startedAt, nameof(startedAt), clock)
            .SelectMany(_ => InstantsOf(endedAt, nameof(endedAt), clock), (start, end) => (StartedAt: start, EndedAt: end))
            .OrderBy(call => call.EndedAt < call.StartedAt)
            .ThenBy(call => call.EndedAt - call.StartedAt)
            .ThenByDescending(call => call.StartedAt)
            .First();

    /// <summary>What a call of another vendor must have to become a log.</summary>
    public static void CallRecord(CallRecord call, string name, string? withheldNumber, string parameter)
    {
        Has(!string.IsNullOrWhiteSpace(call.Direction.Value), nameof(call.Direction), name);
        if (!IsLogged(call.Direction))
        {
            Argument.Bad(name, "has a Direction that is neither inbound nor outbound: only these can be logged", Section);
        }

        if (withheldNumber is not null)
        {
            Argument.Text(withheldNumber, parameter, Section);
        }

        Number(NumberOr(call.From, withheldNumber), nameof(call.From), name, parameter);
        Number(NumberOr(call.To, withheldNumber), nameof(call.To), name, parameter);
        Has(call.StartedAt is not null, nameof(call.StartedAt), name);
    }

    /// <summary>Whether a call took place, by what its vendor reported; nothing is made up where it reported nothing.</summary>
    public static SangamCallStatus StatusOf(CallRecord call, string name, string status)
    {
        CallOutcome outcome = call.Outcome;
        if (outcome == CallOutcome.Answered)
        {
            return SangamCallStatus.Held;
        }

        if (Array.IndexOf(s_notHeld, outcome) >= 0)
        {
            return SangamCallStatus.NotHeld;
        }

        bool wasAnswered = call.AnsweredAt is not null || call.TalkTime > TimeSpan.Zero;
        return outcome == CallOutcome.Unknown && (wasAnswered || call.TalkTime is not null)
            ? wasAnswered ? SangamCallStatus.Held : SangamCallStatus.NotHeld
            : throw new TelephonyArgumentException(new RequestProblem(name, $"has the outcome '{outcome}', so nobody reported whether it took place: say it with the parameter '{status}'", Section));
    }

    /// <summary>When a call ended: as reported, or else by how long it was talked, or else by how long it took.</summary>
    public static DateTimeOffset EndOf(CallRecord call, string name)
    {
        DateTimeOffset startedAt = call.StartedAt!.Value;
        DateTimeOffset endedAt = call switch
        {
            { EndedAt: { } end } => end,
            { TalkTime: { } talked } when talked > TimeSpan.Zero => (call.AnsweredAt ?? startedAt) + talked,
            { Duration: { } took } when took > TimeSpan.Zero => startedAt + took,
            _ => call.AnsweredAt ?? startedAt,
        };
        if (endedAt < startedAt)
        {
            Argument.Bad(name, $"ended before its {nameof(call.StartedAt)}", Section);
        }

        return endedAt;
    }

    public static bool IsLogged(CallDirection direction) => direction == CallDirection.Inbound || direction == CallDirection.Outbound;

    public static void BatchSize(int batchSize) => Argument.Range(batchSize, nameof(batchSize), 1, int.MaxValue, Section);

    public static string? NumberOr(string? number, string? withheldNumber) => string.IsNullOrWhiteSpace(number) ? withheldNumber : number;

    /// <summary>The instants at which a clock showed a time: two, where it was put back.</summary>
    private static DateTimeOffset[] InstantsOf(DateTime time, string name, TimeZoneInfo? clock)
    {
        if (time.Kind != DateTimeKind.Unspecified)
        {
            return [new DateTimeOffset(time)];
        }

        if (clock is null)
        {
            Argument.Bad(name, "is what a clock showed, and says not where: pass the zone of the clock, such as IndianTime.Zone, or a DateTimeOffset");
        }
        else if (WallClock.At(time, clock) is not { } instant)
        {
            Argument.Bad(name, FormattableString.Invariant($"must be a time from {WallClock.FirstYear} on"));
        }
        else if (clock.IsInvalidTime(time))
        {
            Argument.Bad(name, $"is a time that a clock of {clock.Id} never showed, as it was put forward then");
        }
        else
        {
            return clock.IsAmbiguousTime(time) ? [.. clock.GetAmbiguousTimeOffsets(time).Select(offset => new DateTimeOffset(time, offset))] : [instant];
        }

        return [];
    }

    private static void Number(string? value, string field, string name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Argument.Bad(name, $"has no {field}, which a call log needs; of a caller who withheld the number, say what to log with the parameter '{parameter}'", Section);
        }

        if (value!.Any(char.IsControl))
        {
            Argument.Bad(name, $"has a {field} with a line break or another control character", Section);
        }
    }

    private static void Has(bool isThere, string field, string name)
    {
        if (!isThere)
        {
            Argument.Bad(name, $"has no {field}, which a call log needs", Section);
        }
    }
}
