using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

[JsonSerializable(typeof(ExotelReply))]
internal sealed partial class ExotelJsonContext : JsonSerializerContext;
