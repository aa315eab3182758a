using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>An entry of <see cref="ExotelCallDetails.Legs"/>, as Exotel wraps each leg.</summary>
public sealed record ExotelLegEntry
{
    /// <summary>The leg (<c>Leg</c>).</summary>
    [JsonPropertyName("Leg")]
    public ExotelLeg? Leg { get; set; }

    /// <summary>Fields that this version does not know, and raw values that could not be read, by their names; null when there is none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The leg.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Leg is null ? "no leg" : Leg.ToString();
}
