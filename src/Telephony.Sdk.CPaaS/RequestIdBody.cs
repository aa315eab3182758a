using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The id of a request, and nothing else.</summary>
internal sealed class RequestIdBody(string requestId)
{
    [JsonPropertyName("request_id")]
    public string RequestId { get; } = requestId;
}
