using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary><c>{"response":{…}}</c>, around every reply.</summary>
internal sealed class CPaaSEnvelope<T>
{
    [JsonPropertyName("response")]
    public T? Response { get; set; }
}
