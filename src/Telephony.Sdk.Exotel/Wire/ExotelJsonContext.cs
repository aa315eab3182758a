using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

[JsonSerializable(typeof(ExotelReply))]
internal sealed partial class ExotelJsonContext : JsonSerializerContext;
