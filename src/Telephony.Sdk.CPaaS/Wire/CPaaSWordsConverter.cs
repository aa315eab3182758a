using System.Globalization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads words however they are sent: a text in an array of one as itself, whatever else is no text as its JSON.</summary>
internal sealed class CPaaSWordsConverter : JsonConverter<string?>
{
    /// <summary>The words; null for none (null or an empty array).</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() < 2 => value.GetArrayLength() == 0 ? null : TextOf(value[0]),
        JsonValueKind.Array or JsonValueKind.Object => value.GetRawText(),
        JsonValueKind.Null => null,
        _ => value.ToString(),
    };

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        // Stryker disable once Conditional: a text or number would be read as JSON, too, only slower
        reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject
            ? TextOf(JsonElement.ParseValue(ref reader))
            : LenientStringConverter.ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>Reads a small whole number that the vendor may send as text; what is none, or too large for one, is null.</summary>
internal sealed class CPaaSCountConverter : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = LenientStringConverter.ReadValue(ref reader);
        return string.IsNullOrWhiteSpace(text) ? null
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number is >= int.MinValue and <= int.MaxValue ? (int)number
            : throw new JsonException("Expected a number, found other text.");
    }

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
}
