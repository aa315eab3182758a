using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>The log of one call, which the IVR pushes to an address of yours when the call has ended (iBizFone IVR API document, "2. Call Log API").</summary>
/// <remarks>
/// The document's sample address and its table name the fields differently; both are read, in any case.
/// The IVR may push a call again: <see cref="CallId"/> tells that you have it already.
/// </remarks>
public sealed record IbizfoneCallLog
{
    private static readonly string[] s_inbound = ["in", "inbound", "incoming"];
    private static readonly string[] s_outbound = ["out", "outbound", "outgoing"];

    /// <summary>The vendor's unique id of the call, the key to recognise what is pushed again (<c>calllogid</c>, <c>call_uuid</c>). The parser demands it.</summary>
    public string? CallId { get; set; }

    /// <summary>The caller ID: "the person who is calling virtual number" (<c>callnumber</c>, <c>callernumber</c>, <c>caller_number</c>).</summary>
    public string? CallerNumber { get; set; }

    /// <summary>The virtual number that was called (<c>ibizfonenumber</c>, <c>knumber</c>).</summary>
    public string? VirtualNumber { get; set; }

    /// <summary>The number of the agent that the call was connected to; null for a missed call (<c>agentnumber</c>, <c>agent_connected</c>).</summary>
    public string? AgentNumber { get; set; }

    /// <summary>
    /// Date and time as the IVR's clock showed them, without a zone; null for none (<c>date</c> and <c>time</c>). Which moment of
    /// the call they are, the document does not say.
    /// </summary>
    public DateTime? LocalTime { get; set; }

    /// <summary><see cref="LocalTime"/> as an instant, taken for the start of the call and for Indian time (both assumed).</summary>
    public DateTimeOffset? StartedAt => WallClock.At(LocalTime, IndianTime.Zone);

    /// <summary>"Duration before the call connected to agent" (<c>ivrduration</c>, <c>total_call_duration</c>).</summary>
    public TimeSpan? IvrDuration { get; set; }

    /// <summary>"Conversation time" (<c>callduration</c>, <c>conversation_duration</c>).</summary>
    public TimeSpan? TalkTime { get; set; }

    /// <summary>How the call went (<c>callstatus</c>, <c>call_status</c>).</summary>
    public IbizfoneCallStatus Status { get; set; }

    /// <summary>The telecom circle of the caller, a region of India (<c>state</c>, <c>caller_circle</c>).</summary>
    public string? CallerCircle { get; set; }

    /// <summary>The address of the recording, as it was sent; null for a missed call (<c>recordingurl</c>, <c>recording_url</c>).</summary>
    public string? RecordingUrl { get; set; }

    /// <summary>"Where call relates to agent" (<c>department</c>).</summary>
    public string? Department { get; set; }

    /// <summary>The type of the call, which IVRs in production send and no document describes (<c>calltype</c>).</summary>
    public string? CallType { get; set; }

    /// <summary>
    /// Fields that this version does not know, by their names in any case, and values that cannot be read (a <c>time</c> of <c>10:48</c>), by their names in the
    /// document's sample address; null when there is none. A secret of your own in the address is among them, unless you take it out first.
    /// </summary>
    public IDictionary<string, string>? AdditionalFields { get; set; }

    /// <summary>Reads the fields of a push.</summary>
    /// <param name="fields">
    /// The names and values of the query or the form, decoded. Names count in any case; of several values of a field, under whichever names, the first
    /// that is not blank counts; of a date, a time and a duration the last that is one. Blank and <c>null</c> mean none. What cannot be read is null, and its
    /// text is in <see cref="AdditionalFields"/>.
    /// </param>
    /// <returns>The call log.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    /// <exception cref="TelephonyProtocolException">The fields have no id of a call.</exception>
    public static IbizfoneCallLog Parse(IEnumerable<KeyValuePair<string, string?>> fields) =>
        TryParse(fields, out IbizfoneCallLog? log, out PushProblem? error) ? log : throw Invalid(error);

    /// <summary>Reads a push from its query string, its form body or its JSON.</summary>
    /// <param name="query">The text, with or without a leading <c>?</c>; <c>+</c> and <c>%xx</c> are decoded. JSON may also stand in a field of a form.</param>
    /// <returns>The call log.</returns>
    /// <exception cref="TelephonyProtocolException">The text has no id of a call.</exception>
    public static IbizfoneCallLog Parse(string? query) => Parse(PushReader.Fields(query, CallLogFields.IsKnown));

    /// <summary>Reads the fields of a push, and says what is wrong with them instead of throwing.</summary>
    /// <param name="fields">As for <see cref="Parse(IEnumerable{KeyValuePair{string, string?}})"/>.</param>
    /// <param name="log">The call log, or null.</param>
    /// <param name="error">The field that is at fault, or null.</param>
    /// <returns>Whether the fields are a call log.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, string?>> fields,
        [NotNullWhen(true)] out IbizfoneCallLog? log,
        [NotNullWhen(false)] out PushProblem? error)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return CallLogReader.TryRead(new CallLogFields(PushReader.Fields(fields, CallLogFields.IsKnown)), out log, out error);
    }

    /// <summary>Reads a push from its query string, its form body or its JSON, and says what is wrong with it instead of throwing.</summary>
    /// <param name="query">The text, with or without a leading <c>?</c>; <c>+</c> and <c>%xx</c> are decoded. JSON may also stand in a field of a form.</param>
    /// <param name="log">The call log, or null.</param>
    /// <param name="error">The field that is at fault, or null.</param>
    /// <returns>Whether the text is a call log.</returns>
    public static bool TryParse(string? query, [NotNullWhen(true)] out IbizfoneCallLog? log, [NotNullWhen(false)] out PushProblem? error) =>
        TryParse(PushReader.Fields(query, CallLogFields.IsKnown), out log, out error);

    /// <summary>The call in the normal form of all vendors.</summary>
    /// <returns>
    /// An inbound call, unless <see cref="CallType"/> says otherwise: <c>in</c>, <c>inbound</c> and <c>incoming</c>, <c>out</c>, <c>outbound</c> and
    /// <c>outgoing</c> are understood in any case, another word is the direction as it is. An answered one began to be talked when the IVR's part was over, and ended after the
    /// talk time; when any other ended is not reported. A missed one has no agent, recording and talk time.
    /// </returns>
    public CallRecord ToCallRecord()
    {
        bool missed = Status == IbizfoneCallStatus.Missed;
        DateTimeOffset? answered = Status == IbizfoneCallStatus.Answer ? After(StartedAt, IvrDuration) : null;
        return new CallRecord(IbizfoneIvrReplyReader.VendorName, CallId ?? string.Empty)
        {
            Direction = DirectionOf(CallType),
            From = CallerNumber,
            To = VirtualNumber,
            StartedAt = StartedAt,
            AnsweredAt = answered,
            EndedAt = After(answered, TalkTime),
            TalkTime = missed ? null : TalkTime,
            Outcome = Status == IbizfoneCallStatus.Answer ? CallOutcome.Answered : missed ? CallOutcome.NotAnswered : CallOutcome.Unknown,
            Status = Status.Value.Length == 0 ? null : Status.Value,
            Agent = missed ? null : AgentNumber,
            Recording = missed ? null : RecordingUrl,
        };
    }

    /// <summary>The id, the numbers, the date and the status, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(CallId, Line.Between(CallerNumber, VirtualNumber), Line.In(LocalTime, Status));

    private static CallDirection DirectionOf(string? callType)
    {
        string word = callType is null ? string.Empty : callType.Trim();
        return word.Length == 0 || Array.Exists(s_inbound, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ? CallDirection.Inbound
            : Array.Exists(s_outbound, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ? CallDirection.Outbound
            : new CallDirection(word);
    }

    private static DateTimeOffset? After(DateTimeOffset? instant, TimeSpan? duration) =>
        instant is { } start && duration is { } time && time >= TimeSpan.Zero && time <= DateTime.MaxValue - start.DateTime ? start + time : null;

    private static TelephonyProtocolException Invalid(PushProblem error) => new(
        $"{IbizfoneIvrReplyReader.VendorName} pushed what is no call log: {error}.", IbizfoneIvrReplyReader.VendorName, "CallLogs.Parse", mayHaveTakenEffect: false, statusCode: 0);
}
