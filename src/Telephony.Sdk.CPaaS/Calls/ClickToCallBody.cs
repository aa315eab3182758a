using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a call, in the order of the document's example.</summary>
internal sealed class ClickToCallBody(CPaaSClickToCall call)
{
    [JsonPropertyName("agent_number")]
    public string AgentNumber { get; } = call.AgentNumber;

    [JsonPropertyName("caller_id")]
    public string CallerId { get; } = call.CallerId;

    [JsonPropertyName("destination_number")]
    public string DestinationNumber { get; } = call.DestinationNumber;

    [JsonPropertyName("recording_option")]
    public string? RecordingOption { get; } = call.Recording?.Value;

    [JsonPropertyName("transcript")]
    public string Transcript { get; } = call.Transcript ? "on" : "off";
}
