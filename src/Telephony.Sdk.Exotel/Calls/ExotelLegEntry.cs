using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>An entry of <see cref="ExotelCallDetails.Legs"/>, as Exotel wraps each leg.</summary>
public sealed record ExotelLegEntry
{
    /// <summary>The leg (<c>Leg</c>).</summary>
    [JsonPropertyName("Leg")]
    public ExotelLeg? Leg { get; set; }

    /// <summary>The leg.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Leg is null ? "no leg" : Leg.ToString();
}
