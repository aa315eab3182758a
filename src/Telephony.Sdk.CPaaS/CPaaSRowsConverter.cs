using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads a list of rows; <c>""</c>, <c>{}</c> and null are none.</summary>
internal sealed class CPaaSRowsConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(CPaaSRows<CPaaSCampaign>) ? new Of<CPaaSCampaign>() : new Of<CPaaSCallDetailRecord>();

    private sealed class Of<TRow> : JsonConverter<CPaaSRows<TRow>>
        where TRow : class
    {
        public override CPaaSRows<TRow>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return JsonElement.ParseValue(ref reader).GetRawText().Trim('"', '{', '}', ' ').Length == 0
                    ? null
                    : throw new JsonException("Expected a list.");
            }

            var type = (JsonTypeInfo<TRow>)options.GetTypeInfo(typeof(TRow));
            var rows = new CPaaSRows<TRow>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                rows.Take(JsonSerializer.Deserialize(ref reader, type));
            }

            return rows;
        }

        public override void Write(Utf8JsonWriter writer, CPaaSRows<TRow> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
