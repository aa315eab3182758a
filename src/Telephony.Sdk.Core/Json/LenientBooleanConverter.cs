using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads a yes or no that a server may send as <c>true</c>, <c>"true"</c>, <c>1</c>, <c>"1"</c>, in a one-element array, or not at all.</summary>
public sealed class LenientBooleanConverter : JsonConverter<bool?>
{
    internal static bool? ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray:
                return SingleElement.Read<bool?>(ref reader, ReadValue);
            case JsonTokenType.Number:
            case JsonTokenType.String:
                // Stryker disable once Unary,Boolean: it would be read the slower way, to the same value
                if (!reader.HasValueSequence && reader.ValueSpan is [(byte)'0' or (byte)'1'])
                {
                    return reader.ValueSpan[0] == (byte)'1';
                }

                string? text = LenientStringConverter.ReadValue(ref reader)?.Trim();
                if (string.IsNullOrEmpty(text))
                {
                    return null;
                }

                if (text == "1" || text!.Equals("true", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                if (text == "0" || text.Equals("false", StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }

                goto default;
            default:
                throw new JsonException("Expected true or false.");
        }
    }

    /// <inheritdoc/>
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options) => writer.WriteBooleanValue(value!.Value);
}
