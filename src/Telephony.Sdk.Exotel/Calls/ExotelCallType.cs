using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>What kind of call it is (<c>CallType</c>). An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ExotelCallType>))]
public readonly partial struct ExotelCallType
{
    /// <summary>A transactional call: <c>trans</c></summary>
    public static ExotelCallType Transactional { get; } = new("trans");
}
