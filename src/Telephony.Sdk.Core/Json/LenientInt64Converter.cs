using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads a whole number that a server may send as text, with a fraction, in a one-element array, or not at all.</summary>
public sealed class LenientInt64Converter : JsonConverter<long?>
{
    internal static long? ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number) ? number : ReadOther(ref reader);

    /// <inheritdoc/>
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);

    private static long? ReadOther(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
                return 1;
            case JsonTokenType.False:
                return 0;
            case JsonTokenType.Number:
            case JsonTokenType.String:
                return Parse(LenientStringConverter.ReadValue(ref reader));
            case JsonTokenType.StartArray:
                return SingleElement.Read<long?>(ref reader, ReadValue);
            default:
                throw new JsonException($"Expected a whole number, found {reader.TokenType}.");
        }
    }

    private static long? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && number is >= long.MinValue and <= long.MaxValue)
        {
            return (long)decimal.Truncate(number);
        }

        throw new JsonException("Expected a whole number, found other text.");
    }
}
