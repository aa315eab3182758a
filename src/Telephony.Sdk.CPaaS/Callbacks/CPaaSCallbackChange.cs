namespace Telephony.Sdk.CPaaS;

/// <summary>What a callback becomes (CPaaS API, "Update Callback Request"). All of it is sent; the document has no time zone here.</summary>
public sealed class CPaaSCallbackChange : CPaaSScheduledCall
{
    /// <summary>Describes what a callback becomes.</summary>
    /// <param name="requestId">The id that creating the callback gave.</param>
    /// <param name="agentNumber">The agent's number, which is dialled first: 10 to 15 digits, the country code in front.</param>
    /// <param name="callerId">The caller ID that both see.</param>
    /// <param name="destinationNumber">The number to connect the agent with: 10 to 15 digits, the country code in front.</param>
    /// <param name="scheduledAt">
    /// When to call: a clock reading in the future, of <see cref="DateTimeKind.Unspecified"/>. No zone is sent with it; presumably it
    /// counts in the zone that the callback was created with.
    /// </param>
    public CPaaSCallbackChange(string requestId, string agentNumber, string callerId, string destinationNumber, DateTime scheduledAt)
        : base(agentNumber, callerId, destinationNumber, scheduledAt) =>
        RequestId = requestId;

    /// <summary>The id that creating the callback gave (<c>request_id</c>).</summary>
    public string RequestId { get; }
}
