using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a changed callback, in the order of the document's example.</summary>
internal sealed class CallbackChangeBody(CPaaSCallbackChange change)
{
    [JsonPropertyName("request_id")]
    public string RequestId { get; } = change.RequestId;

    [JsonPropertyName("agent_number")]
    public string AgentNumber { get; } = change.AgentNumber;

    [JsonPropertyName("caller_id")]
    public string CallerId { get; } = change.CallerId;

    [JsonPropertyName("destination_number")]
    public string DestinationNumber { get; } = change.DestinationNumber;

    [JsonPropertyName("recording_option")]
    public string RecordingOption { get; } = change.Recording.Value;

    [JsonPropertyName("scheduled_at")]
    public string ScheduledAt { get; } = WallClock.Write(change.ScheduledAt);
}
