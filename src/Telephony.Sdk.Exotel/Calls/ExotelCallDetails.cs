using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>What Exotel tells of a call that is over, beside the call itself.</summary>
public sealed record ExotelCallDetails
{
    /// <summary>How long both sides talked, in seconds (<c>ConversationDuration</c>); zero when they never did.</summary>
    [JsonPropertyName("ConversationDuration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConversationDuration { get; set; }

    /// <summary>How the first leg went: to <see cref="ExotelCall.From"/>, which is dialled first (<c>Leg1Status</c>).</summary>
    [JsonPropertyName("Leg1Status")]
    public ExotelCallStatus Leg1Status { get; set; }

    /// <summary>How the second leg went: to <see cref="ExotelCall.To"/> (<c>Leg2Status</c>).</summary>
    [JsonPropertyName("Leg2Status")]
    public ExotelCallStatus Leg2Status { get; set; }

    /// <summary>The legs; null where there is none (<c>Legs</c>).</summary>
    [JsonPropertyName("Legs")]
    public IReadOnlyList<ExotelLegEntry>? Legs { get; set; }

    /// <summary>Fields that this version does not know, and raw values that could not be read, by their names; null when there is none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>How long both talked, and how the legs went.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Named(("talked", ConversationDuration), ("leg 1", Leg1Status), ("leg 2", Leg2Status)) ?? "no details";
}
