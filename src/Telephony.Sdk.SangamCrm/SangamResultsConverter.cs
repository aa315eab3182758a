using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.SangamCrm;

/// <summary>Reads the results of an array, or the one of an object. Anything else, as beside a refusal, is none.</summary>
internal sealed class SangamResultsConverter : JsonConverter<List<SangamCallLogResult>>
{
    public override List<SangamCallLogResult>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<SangamCallLogResult>)options.GetTypeInfo(typeof(SangamCallLogResult));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return [JsonSerializer.Deserialize(ref reader, type)!];
            case JsonTokenType.StartArray:
                List<SangamCallLogResult> results = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (JsonSerializer.Deserialize(ref reader, type) is { } result)
                    {
                        results.Add(result);
                    }
                }

                return results;
            default:
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, List<SangamCallLogResult> value, JsonSerializerOptions options) => throw new NotSupportedException();
}
