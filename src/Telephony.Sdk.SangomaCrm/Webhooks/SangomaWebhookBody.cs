using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>What is written of a webhook, in the order of the document's example.</summary>
internal sealed class SangomaWebhookBody(string url, string direction)
{
    [JsonPropertyName("url")]
    public string Url { get; } = url;

    [JsonPropertyName("direction")]
    public string Direction { get; } = direction;
}
