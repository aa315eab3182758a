namespace Telephony.Sdk.CPaaS;

/// <summary>A call that connects an agent with somebody at a later time.</summary>
public abstract class CPaaSScheduledCall : CPaaSAgentCall
{
    private protected CPaaSScheduledCall(string agentNumber, string callerId, string destinationNumber, DateTime scheduledAt)
        : base(agentNumber, callerId, destinationNumber) =>
        ScheduledAt = scheduledAt;

    /// <summary>
    /// When to call: what a clock at the callback's time zone shows, in the future, in whole seconds (<c>scheduled_at</c>). Its
    /// <see cref="DateTime.Kind"/> is <see cref="DateTimeKind.Unspecified"/>; an instant is not converted silently.
    /// </summary>
    public DateTime ScheduledAt { get; }

    /// <summary>Whether to record (<c>recording_option</c>; the document names on and off here). Always sent.</summary>
    /// <value><see cref="CPaaSRecordingOption.Off"/>.</value>
    public CPaaSRecordingOption Recording { get; set; } = CPaaSRecordingOption.Off;
}
