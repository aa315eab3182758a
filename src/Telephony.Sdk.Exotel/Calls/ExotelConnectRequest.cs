
namespace Telephony.Sdk.Exotel;

/// <summary>Two numbers to connect. What is not set is not sent, and Exotel decides.</summary>
/// <remarks>Numbers are digits with or without a leading <c>+</c>, at most 15.</remarks>
public sealed class ExotelConnectRequest
{
    internal const string Document = "SangamCRM - Telephony API Developer Guide, \"3. Exotel Click-to-Call API Configuration\", and Exotel's own";
    private const int LongestCall = 14400;
    private const int LongestCustomField = 128;
    private const int MostEvents = 2;

    /// <summary>Describes a call.</summary>
    /// <param name="from">The number that is called first, usually the agent's.</param>
    /// <param name="to">The number that it is connected to, usually the customer's.</param>
    /// <param name="callerId">The number of your account (ExoPhone) that both see.</param>
    public ExotelConnectRequest(string from, string to, string callerId)
    {
        From = from;
        To = to;
        CallerId = callerId;
    }

    /// <summary>The number that is called first (<c>From</c>).</summary>
    public string From { get; }

    /// <summary>The number that it is connected to (<c>To</c>).</summary>
    public string To { get; }

    /// <summary>The number of your account that both see (<c>CallerId</c>).</summary>
    public string CallerId { get; }

    /// <summary>What kind of call it is (<c>CallType</c>).</summary>
    public ExotelCallType? CallType { get; set; }

    /// <summary>How long the call may last (<c>TimeLimit</c>): 1 to 14,400 whole seconds (4 hours).</summary>
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>How long a phone rings before it counts as not answered (<c>TimeOut</c>), in whole seconds.</summary>
    public TimeSpan? RingTimeout { get; set; }

    /// <summary>The sound to play to the first number while the second one rings (<c>WaitUrl</c>), an http or https address.</summary>
    public Uri? WaitUrl { get; set; }

    /// <summary>Whether to record the call (<c>Record</c>, written <c>true</c> or <c>false</c>).</summary>
    public bool? Record { get; set; }

    /// <summary>Whether both sides are recorded on one channel or on two (<c>RecordingChannels</c>).</summary>
    public ExotelRecordingChannels? RecordingChannels { get; set; }

    /// <summary>The quality of the recording (<c>RecordingFormat</c>).</summary>
    public ExotelRecordingFormat? RecordingFormat { get; set; }

    /// <summary>A text of yours that comes back with the call's events (<c>CustomField</c>), at most 128 characters.</summary>
    public string? CustomField { get; set; }

    /// <summary>Where Exotel posts the call's events (<c>StatusCallback</c>), an http or https address. They are not signed: put a secret into it.</summary>
    public Uri? StatusCallback { get; set; }

    /// <summary>Which events to post (<c>StatusCallbackEvents[0]</c> and <c>[1]</c>), each once. Needs <see cref="StatusCallback"/>.</summary>
    public IList<ExotelCallbackEvent> StatusCallbackEvents { get; } = [];

    /// <summary>How to post them (<c>StatusCallbackContentType</c>). Needs <see cref="StatusCallback"/>.</summary>
    public ExotelCallbackContentType? StatusCallbackContentType { get; set; }

    /// <summary>Checks what Exotel demands.</summary>
    /// <exception cref="ArgumentException">A field is missing or out of its limits; the message names it.</exception>
    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(Validate, out problems);

    internal void Validate()
    {
        Argument.PhoneNumber(From, nameof(From), Document);
        Argument.PhoneNumber(To, nameof(To), Document);
        Argument.PhoneNumber(CallerId, nameof(CallerId), Document);
        Word(CallType?.Value, nameof(CallType));
        Seconds(TimeLimit, nameof(TimeLimit), LongestCall);
        Seconds(RingTimeout, nameof(RingTimeout), int.MaxValue);
        Address(WaitUrl, nameof(WaitUrl));
        Word(RecordingChannels?.Value, nameof(RecordingChannels));
        Word(RecordingFormat?.Value, nameof(RecordingFormat));
        if (CustomField is not null)
        {
            Argument.Length(CustomField, nameof(CustomField), 1, LongestCustomField, Document);
            Argument.OneLine(CustomField, nameof(CustomField), Document);
        }

        Address(StatusCallback, nameof(StatusCallback));
        Word(StatusCallbackContentType?.Value, nameof(StatusCallbackContentType));
        Events();
    }

    private void Events()
    {
        if (StatusCallbackEvents.Count > MostEvents || StatusCallbackEvents.Distinct().Count() < StatusCallbackEvents.Count)
        {
            Argument.Bad(nameof(StatusCallbackEvents), "may hold two events, each once", Document);
        }

        foreach (ExotelCallbackEvent one in StatusCallbackEvents)
        {
            Word(one.Value, nameof(StatusCallbackEvents));
        }

        if (StatusCallback is null && (StatusCallbackEvents.Count > 0 || StatusCallbackContentType is not null))
        {
            Argument.Bad(nameof(StatusCallback), "is missing: without it there is nowhere to post events to", Document);
        }
    }

    private static void Word(string? value, string name)
    {
        if (value is not null)
        {
            Argument.Text(value, name, Document);
        }
    }

    private static void Address(Uri? value, string name)
    {
        if (value is not null)
        {
            Argument.HttpAddress(value, name, Document);
        }
    }

    private static void Seconds(TimeSpan? value, string name, int most)
    {
        if (value is not { } time)
        {
            return;
        }

        if (time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            Argument.Bad(name, "must be a whole number of seconds", Document);
            return;
        }

        Argument.Range((long)time.TotalSeconds, name, 1, most, Document);
    }

    /// <summary>Who is connected with whom, and the caller ID; no address, which may hold a secret.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Line.Between(From, To), Line.In(CallerId));
}
