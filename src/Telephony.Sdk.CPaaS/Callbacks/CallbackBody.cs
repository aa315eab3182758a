using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a new callback, in the order of the document's example.</summary>
internal sealed class CallbackBody(CPaaSCallback callback)
{
    [JsonPropertyName("agent_number")]
    public string AgentNumber { get; } = callback.AgentNumber;

    [JsonPropertyName("caller_id")]
    public string CallerId { get; } = callback.CallerId;

    [JsonPropertyName("destination_number")]
    public string DestinationNumber { get; } = callback.DestinationNumber;

    [JsonPropertyName("recording_option")]
    public string RecordingOption { get; } = callback.Recording.Value;

    [JsonPropertyName("time_zone")]
    public string TimeZone { get; } = callback.TimeZone;

    [JsonPropertyName("scheduled_at")]
    public string ScheduledAt { get; } = WallClock.Write(callback.ScheduledAt);
}
