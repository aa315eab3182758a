using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

[JsonSerializable(typeof(List<SangamCallLogBody>))]
[JsonSerializable(typeof(SangamCallPopupBody))]
[JsonSerializable(typeof(SangamReply))]
[JsonSerializable(typeof(List<SangamCallLogResult>))]
internal sealed partial class SangamCrmJsonContext : JsonSerializerContext;
