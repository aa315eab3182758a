namespace Telephony.Sdk.CPaaS;

/// <summary>What a callback becomes (CPaaS API, "Update Callback Request"). All of it is sent; the document has no time zone here.</summary>
/// <param name="requestId">The id that creating the callback gave.</param>
/// <param name="agentNumber">The agent's number, which is dialled first: 10 to 15 digits, the country code in front.</param>
/// <param name="callerId">The caller ID that both see.</param>
/// <param name="destinationNumber">The number to connect the agent with: 10 to 15 digits, the country code in front.</param>
/// <param name="scheduledAt">
/// When to call: a clock reading in the future, of <see cref="DateTimeKind.Unspecified"/>. No zone is sent with it; presumably it
/// counts in the zone that the callback was created with.
/// </param>
public sealed class CPaaSCallbackChange(string requestId, string agentNumber, string callerId, string destinationNumber, DateTime scheduledAt)
    : CPaaSScheduledCall(agentNumber, callerId, destinationNumber, scheduledAt)
{
    /// <summary>The id that creating the callback gave (<c>request_id</c>).</summary>
    [JsonPropertyName("request_id"), JsonPropertyOrder(-4)]
    public string RequestId { get; } = requestId;

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => Validate(TimeProvider.System), out problems);

    internal void Validate(TimeProvider time)
    {
        IdRules.Request(RequestId, nameof(RequestId));
        ValidateSchedule(timeZone: null, time);
    }
}
