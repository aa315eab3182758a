using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>One leg of a call, as a status callback tells it.</summary>
public sealed record ExotelCallbackLeg
{
    /// <summary>How long this side was on the call, in seconds (<c>OnCallDuration</c>).</summary>
    [JsonPropertyName("OnCallDuration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? OnCallDuration { get; set; }

    /// <summary>How this leg went (<c>Status</c>).</summary>
    [JsonPropertyName("Status")]
    public ExotelCallStatus Status { get; set; }

    /// <summary>Who or what answered (<c>AnsweredBy</c>).</summary>
    [JsonPropertyName("AnsweredBy"), JsonConverter(typeof(LenientStringConverter))]
    public string? AnsweredBy { get; set; }

    /// <summary>Fields that this version does not know, and raw values that could not be read, by their names; null when there is none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>How it went, and how long.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of("leg", Status, OnCallDuration);
}
