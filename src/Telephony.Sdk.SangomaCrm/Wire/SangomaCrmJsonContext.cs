using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

[JsonSerializable(typeof(List<SangomaCallRow>))]
[JsonSerializable(typeof(SangomaEnvelope<List<SangomaCallRow>>))]
[JsonSerializable(typeof(SangomaEnvelope<SangomaCallRow>))]
[JsonSerializable(typeof(List<SangomaUser>))]
[JsonSerializable(typeof(SangomaEnvelope<List<SangomaUser>>))]
[JsonSerializable(typeof(SangomaEnvelope<SangomaUser>))]
[JsonSerializable(typeof(List<SangomaWebhook>))]
[JsonSerializable(typeof(SangomaEnvelope<List<SangomaWebhook>>))]
[JsonSerializable(typeof(SangomaEnvelope<SangomaWebhook>))]
[JsonSerializable(typeof(SangomaWebhookBody))]
internal sealed partial class SangomaCrmJsonContext : JsonSerializerContext;
