using System.Text.Json.Serialization;

namespace Telephony.Sdk.Benchmarks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(CallList))]
[JsonSerializable(typeof(ClickToCall))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(Enveloped<Receipt>))]
[JsonSerializable(typeof(Enveloped<RecordList>))]
internal sealed partial class WireJsonContext : JsonSerializerContext;
