
namespace Telephony.Sdk.SangamCrm;

/// <summary>A finished call, to be pushed into the CRM (SangamCRM - Telephony API Developer Guide, "1. CRM Call Log API").</summary>
/// <remarks>
/// Times are instants and are written on the CRM's clock (<see cref="SangamCrmOptions.TimeZone"/>) in whole seconds. A <see cref="DateTime"/>
/// of a file or a database says nothing of its zone: give the zone with it. The machine's is never taken.
/// </remarks>
public sealed class SangamCallLog
{
    /// <summary>Describes a finished call.</summary>
    /// <param name="direction"><see cref="CallDirection.Inbound"/> or <see cref="CallDirection.Outbound"/>.</param>
    /// <param name="source">The number that called.</param>
    /// <param name="destination">The number that was called.</param>
    /// <param name="startedAt">When the call began.</param>
    /// <param name="endedAt">When it ended; not before it began.</param>
    /// <param name="status">Whether it took place.</param>
    /// <param name="assignedUserId">The CRM's id of the user who owns the call.</param>
    public SangamCallLog(
        CallDirection direction,
        string source,
        string destination,
        DateTimeOffset startedAt,
        DateTimeOffset endedAt,
        SangamCallStatus status,
        string assignedUserId)
    {
        Direction = direction;
        Source = source;
        Destination = destination;
        StartedAt = startedAt;
        EndedAt = endedAt;
        Status = status;
        AssignedUserId = assignedUserId;
    }

    /// <summary>Describes a finished call by what a clock showed, as files and databases have it.</summary>
    /// <param name="direction"><see cref="CallDirection.Inbound"/> or <see cref="CallDirection.Outbound"/>.</param>
    /// <param name="source">The number that called.</param>
    /// <param name="destination">The number that was called.</param>
    /// <param name="startedAt">When the call began; one of kind UTC or local is an instant, whatever <paramref name="clock"/> is.</param>
    /// <param name="endedAt">When it ended; not before it began.</param>
    /// <param name="status">Whether it took place.</param>
    /// <param name="assignedUserId">The CRM's id of the user who owns the call.</param>
    /// <param name="clock">The zone of the clock, such as <see cref="IndianTime.Zone"/>; null where both times are of kind UTC or local.</param>
    /// <exception cref="TelephonyArgumentException">
    /// A time is neither UTC nor local, and <paramref name="clock"/> is null, or never showed it as it was put forward then, or its year is before 1970.
    /// </exception>
    /// <remarks>Of the hour that a clock shows twice, when it is put back, those times are taken that make the call shortest, and not shorter than nothing.</remarks>
    public SangamCallLog(
        CallDirection direction,
        string source,
        string destination,
        DateTime startedAt,
        DateTime endedAt,
        SangamCallStatus status,
        string assignedUserId,
        TimeZoneInfo? clock = null)
        : this(direction, source, destination, CallLogRules.InstantsOf(startedAt, endedAt, clock), status, assignedUserId)
    {
    }

    private SangamCallLog(CallDirection direction, string source, string destination, (DateTimeOffset StartedAt, DateTimeOffset EndedAt) times, SangamCallStatus status, string assignedUserId)
        : this(direction, source, destination, times.StartedAt, times.EndedAt, status, assignedUserId)
    {
    }

    /// <summary>inbound or outbound (<c>direction</c>, written <c>Inbound</c> or <c>Outbound</c>).</summary>
    public CallDirection Direction { get; }

    /// <summary>The number that called (<c>enjay_lat_source_number</c>).</summary>
    public string Source { get; }

    /// <summary>The number that was called (<c>enjay_lat_destination_number</c>).</summary>
    public string Destination { get; }

    /// <summary>When the call began (<c>date_start</c>).</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When the call ended (<c>date_end</c>, written as the start and the duration).</summary>
    public DateTimeOffset EndedAt { get; }

    /// <summary>From start to end in whole seconds, so that the three always agree (<c>duration</c>).</summary>
    public TimeSpan Duration => TimeSpan.FromSeconds(EndedAt.ToUnixTimeSeconds() - StartedAt.ToUnixTimeSeconds());

    /// <summary>Whether the call took place (<c>call_status</c>).</summary>
    public SangamCallStatus Status { get; set; }

    /// <summary>The CRM's id of the user who owns the call (<c>assigned_user_id</c>).</summary>
    public string AssignedUserId { get; set; }

    /// <summary>The subject (<c>name</c>).</summary>
    /// <value>Null for what the document asks for: the source number of an inbound call, the destination number of an outbound one.</value>
    public string? Subject { get; set; }

    /// <summary>Call log permission (<c>decision_variable</c>).</summary>
    /// <value>Empty, as in the document's sample.</value>
    public SangamDecision Decision { get; set; }

    /// <summary>The source of the log (<c>logged_by</c>).</summary>
    /// <value><see cref="SangamLoggedBy.Ivr"/>, as in the document's sample.</value>
    public SangamLoggedBy LoggedBy { get; set; } = SangamLoggedBy.Ivr;

    /// <summary>Where the recording can be heard, an http or https address (<c>synapse_recording_link</c>). Its <see cref="Uri.OriginalString"/> is what is sent.</summary>
    /// <value>Null for none, which is sent as an empty text.</value>
    public Uri? RecordingLink { get; set; }

    /// <summary>Makes a log of a call that any vendor of this SDK reported.</summary>
    /// <param name="call">
    /// The call. Direction (inbound or outbound), both numbers and the start must be there. Where its end is missing, as of a missed call, it lasted
    /// as long as it was talked, from the answer or else from the start; where nobody talked, or nobody says, its <see cref="CallRecord.Duration"/>, or else no time.
    /// </param>
    /// <param name="assignedUserId">The CRM's id of the user who owns the call.</param>
    /// <param name="status">
    /// Whether it took place. Null to take it from the record: <see cref="SangamCallStatus.Held"/> when its outcome is <see cref="CallOutcome.Answered"/>,
    /// <see cref="SangamCallStatus.NotHeld"/> for every other outcome of a call that is over; where that is unknown, by its answer time or else its talk time.
    /// Not every vendor reports any of them (Sangoma CRM does not, nor Exotel of a completed call): then say it here.
    /// </param>
    /// <param name="withheldNumber">
    /// What to log in place of a number that is missing, as of a caller who withheld it, such as <c>anonymous</c>. Null to refuse such a call: the document says nothing of them,
    /// and the CRM may look the number up.
    /// </param>
    /// <returns>A log, which can be changed before it is pushed. A recording that is no http or https address is left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="call"/> lacks a field, or it cannot be logged, or it ended before it began; the message names it. Or nobody reported how it went, and <paramref name="status"/> does not say it.</exception>
    public static SangamCallLog From(CallRecord call, string assignedUserId, SangamCallStatus? status = null, string? withheldNumber = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        CallLogRules.CallRecord(call, nameof(call), withheldNumber, nameof(withheldNumber));
        return new SangamCallLog(
            call.Direction,
            CallLogRules.NumberOr(call.From, withheldNumber)!,
            CallLogRules.NumberOr(call.To, withheldNumber)!,
            call.StartedAt!.Value,
            CallLogRules.EndOf(call, nameof(call)),
            status ?? CallLogRules.StatusOf(call, nameof(call), nameof(status)),
            assignedUserId)
        {
            RecordingLink = Uri.TryCreate(call.Recording, UriKind.Absolute, out Uri? link) && link.Scheme is ("http" or "https") ? link : null,
        };
    }

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => Validate(string.Empty), out problems);

    /// <summary>Checks what the document demands.</summary>
    /// <param name="item">What stands before the names of the fields, for messages: which of several calls it is.</param>
    /// <exception cref="ArgumentException">A field is missing or bad; the message names it.</exception>
    internal void Validate(string item)
    {
        if (!CallLogRules.IsLogged(Direction))
        {
            Argument.Bad(item + nameof(Direction), "must be CallDirection.Inbound or Outbound", CallLogRules.Section);
        }

        Argument.Text(Source, item + nameof(Source), CallLogRules.Section);
        Argument.Text(Destination, item + nameof(Destination), CallLogRules.Section);
        Argument.Text(AssignedUserId, item + nameof(AssignedUserId), CallLogRules.Section);
        Argument.Text(Status.Value, item + nameof(Status), CallLogRules.Section);
        Argument.Text(LoggedBy.Value, item + nameof(LoggedBy), CallLogRules.Section);
        if (Subject is not null)
        {
            Argument.Text(Subject, item + nameof(Subject), CallLogRules.Section);
        }

        if (Decision.Value.Length > 0)
        {
            Argument.Text(Decision.Value, item + nameof(Decision), CallLogRules.Section);
        }

        if (RecordingLink is not null)
        {
            Argument.HttpAddress(RecordingLink, item + nameof(RecordingLink), CallLogRules.Section);
        }

        TimeRules.Since1970(StartedAt, item + nameof(StartedAt), CallLogRules.Section);
        if (EndedAt < StartedAt)
        {
            Argument.Bad(item + nameof(EndedAt), "must not be before StartedAt: the duration is the time between them", CallLogRules.Section);
        }
    }

    /// <summary>Who called whom, when, how long and how it went.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Line.Between(Source, Destination), Line.In(Direction, StartedAt, Duration, Status));
}
