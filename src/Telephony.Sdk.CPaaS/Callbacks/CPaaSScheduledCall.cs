namespace Telephony.Sdk.CPaaS;

/// <summary>A call that connects an agent with somebody at a later time.</summary>
public abstract class CPaaSScheduledCall : CPaaSAgentCall
{
    private protected const string Section = "Document for CPaaS APIs, \"Callback Request\"";

    // The westernmost zone, where it is earliest: what is over there is over everywhere.
    private static readonly TimeSpan s_westernmost = TimeSpan.FromHours(-12);

    private protected CPaaSScheduledCall(string agentNumber, string callerId, string destinationNumber, DateTime scheduledAt)
        : base(agentNumber, callerId, destinationNumber) =>
        ScheduledAt = scheduledAt;

    /// <summary>
    /// When to call: what a clock at the callback's time zone shows, in the future, in whole seconds (<c>scheduled_at</c>). Its
    /// <see cref="DateTime.Kind"/> is <see cref="DateTimeKind.Unspecified"/>; an instant is not converted silently.
    /// </summary>
    [JsonPropertyName("scheduled_at"), JsonConverter(typeof(ScheduledAtConverter))]
    public DateTime ScheduledAt { get; }

    /// <summary>Whether to record (<c>recording_option</c>; the document names on and off here). Always sent.</summary>
    /// <value><see cref="CPaaSRecordingOption.Off"/>.</value>
    [JsonPropertyName("recording_option"), JsonPropertyOrder(-2)]
    public CPaaSRecordingOption Recording { get; set; } = CPaaSRecordingOption.Off;

    private protected void ValidateSchedule(string? timeZone, TimeProvider time)
    {
        ValidateNumbers(Section);
        Argument.Text(Recording.Value, nameof(Recording), Section);
        Argument.WallClock(ScheduledAt, nameof(ScheduledAt), timeZone ?? "the callback's zone", Section);
        TimeSpan offset = !string.IsNullOrWhiteSpace(timeZone) && Zones.Find(timeZone!) is { } zone ? zone.GetUtcOffset(ScheduledAt) : s_westernmost;
        if (ScheduledAt.Ticks - offset.Ticks <= time.GetUtcNow().UtcTicks)
        {
            Argument.Bad(nameof(ScheduledAt), "must be in the future", Section);
        }
    }

    /// <summary>Who is connected with whom, the caller ID and the time.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Line.Between(AgentNumber, DestinationNumber), Line.In(CallerId, ScheduledAt));
}
