using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Core.Tests.Pushes;

internal sealed record PushedCall
{
    [JsonPropertyName("CallId"), JsonConverter(typeof(LenientStringConverter))]
    public string? Id { get; set; }

    [JsonPropertyName("Legs")]
    public List<PushedLeg>? Legs { get; set; }

    [JsonPropertyName("Owner")]
    public PushedLeg? Owner { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }
}

internal sealed record PushedLeg
{
    [JsonPropertyName("Status"), JsonConverter(typeof(LenientStringConverter))]
    public string? Status { get; set; }

    [JsonPropertyName("OnCallDuration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? OnCallDuration { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }
}

[JsonSerializable(typeof(PushedCall))]
internal sealed partial class PushJsonContext : JsonSerializerContext;
