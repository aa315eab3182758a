namespace Telephony.Sdk.CPaaS;

/// <summary>A call to place at a later time (CPaaS API, "Create Callback Request").</summary>
/// <param name="agentNumber">The agent's number, which is dialled first: 10 to 15 digits, the country code in front.</param>
/// <param name="callerId">The caller ID that both see.</param>
/// <param name="destinationNumber">The number to connect the agent with: 10 to 15 digits, the country code in front.</param>
/// <param name="scheduledAt">When to call: what a clock in <paramref name="timeZone"/> shows, in the future, of <see cref="DateTimeKind.Unspecified"/>.</param>
/// <param name="timeZone">The zone's name, such as <c>Asia/Kolkata</c> or <c>US/Eastern</c>. A name that this machine does not know is sent as it is.</param>
public sealed class CPaaSCallback(string agentNumber, string callerId, string destinationNumber, DateTime scheduledAt, string timeZone)
    : CPaaSScheduledCall(agentNumber, callerId, destinationNumber, scheduledAt)
{
    /// <summary>The name of the zone that <see cref="CPaaSScheduledCall.ScheduledAt"/> counts in (<c>time_zone</c>).</summary>
    [JsonPropertyName("time_zone"), JsonPropertyOrder(-1)]
    public string TimeZone { get; } = timeZone;

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => Validate(TimeProvider.System), out problems);

    internal void Validate(TimeProvider time)
    {
        Argument.Text(TimeZone, nameof(TimeZone), Section);
        ValidateSchedule(TimeZone, time);
    }
}
