using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>One leg of a call, to one of its two sides.</summary>
public sealed record ExotelLeg
{
    /// <summary>1 for the side that was dialled first, 2 for the other (<c>Id</c>).</summary>
    [JsonPropertyName("Id"), JsonConverter(typeof(LenientStringConverter))]
    public string? Id { get; set; }

    /// <summary>How long this side was on the call, in seconds (<c>OnCallDuration</c>).</summary>
    [JsonPropertyName("OnCallDuration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? OnCallDuration { get; set; }

    /// <summary>Fields that this version does not know, and raw values that could not be read, by their names; null when there is none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>Which leg, and how long.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of("leg", Id, OnCallDuration);
}
