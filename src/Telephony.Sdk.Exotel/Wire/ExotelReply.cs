using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary><c>{"Call":{…}}</c> or <c>{"RestException":{…}}</c>.</summary>
internal sealed class ExotelReply
{
    [JsonPropertyName("Call")]
    public ExotelCall? Call { get; set; }

    [JsonPropertyName("RestException")]
    public ExotelRestException? RestException { get; set; }
}
