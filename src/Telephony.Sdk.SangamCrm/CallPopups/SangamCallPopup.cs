
namespace Telephony.Sdk.SangamCrm;

/// <summary>A call to show on an agent's screen (SangamCRM - Telephony API Developer Guide, "2. Call Pop-up API").</summary>
/// <remarks>The document shows a sample and explains no field; what they mean is taken from their values.</remarks>
public sealed class SangamCallPopup
{
    internal const string Section = "SangamCRM - Telephony API Developer Guide, \"2. Call Pop-up API\"";

    /// <summary>Describes a call.</summary>
    /// <param name="callerId">The number that calls.</param>
    /// <param name="calledNumber">The number that is called.</param>
    /// <param name="agentEmail">The e-mail address of the agent.</param>
    /// <param name="uniqueId">The phone system's id of the call, such as <c>12398778.1234</c>.</param>
    /// <param name="time">When the call came. Mind that C# turns a <see cref="DateTime"/> into an instant with the zone of the machine.</param>
    public SangamCallPopup(string callerId, string calledNumber, string agentEmail, string uniqueId, DateTimeOffset time)
    {
        CallerId = callerId;
        CalledNumber = calledNumber;
        AgentEmail = agentEmail;
        UniqueId = uniqueId;
        Time = time;
    }

    /// <summary>The number that calls (<c>cli</c>).</summary>
    public string CallerId { get; }

    /// <summary>The number that is called (<c>to</c>).</summary>
    public string CalledNumber { get; }

    /// <summary>The e-mail address of the agent (<c>nm</c>).</summary>
    public string AgentEmail { get; }

    /// <summary>The phone system's id of the call (<c>uniqueid</c>).</summary>
    public string UniqueId { get; }

    /// <summary>When the call came; written on the CRM's clock (<c>time</c>).</summary>
    public DateTimeOffset Time { get; }

    /// <summary>What happened (<c>event</c>).</summary>
    /// <value><see cref="SangamPopupEvent.TC"/>, the one that the document shows.</value>
    public SangamPopupEvent Event { get; set; } = SangamPopupEvent.TC;

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(Validate, out problems);

    /// <summary>Checks what the document demands.</summary>
    /// <exception cref="ArgumentException">A field is missing or bad; the message names it.</exception>
    internal void Validate()
    {
        Argument.Text(CallerId, nameof(CallerId), Section);
        Argument.Text(CalledNumber, nameof(CalledNumber), Section);
        Argument.Text(AgentEmail, nameof(AgentEmail), Section);
        Argument.Text(UniqueId, nameof(UniqueId), Section);
        Argument.Text(Event.Value, nameof(Event), Section);
        TimeRules.Since1970(Time, nameof(Time), Section);
    }

    /// <summary>Who calls whom, and for which agent.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(UniqueId, Line.Between(CallerId, CalledNumber), Line.In(AgentEmail, Event));
}
