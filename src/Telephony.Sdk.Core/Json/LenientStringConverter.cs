using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Json;

/// <summary>Reads a string that a server may send as a number or boolean, or in a one-element array: the digits exactly as they were sent.</summary>
internal sealed class LenientStringConverter : JsonConverter<string?>
{
    public static string? ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : ReadOther(ref reader);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string? ReadOther(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                return RawText(ref reader);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            case JsonTokenType.StartArray:
                return SingleElement.Read<string>(ref reader, ReadValue);
            default:
                throw new JsonException($"Expected a text, found {reader.TokenType}.");
        }
    }

    private static string RawText(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
#if NET
        return Encoding.UTF8.GetString(raw);
#else
        return Encoding.UTF8.GetString(raw.ToArray());
#endif
    }
}
