using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

[JsonSerializable(typeof(ExotelReply))]
[JsonSerializable(typeof(ExotelStatusCallback))]
internal sealed partial class ExotelJsonContext : JsonSerializerContext;
