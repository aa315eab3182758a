using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// Reads a string that a server may send as a number or boolean, or in a one-element array: the digits exactly as they were sent. A word that programs
/// write for nothing (<c>"null"</c>, <c>"None"</c>, <c>"NaN"</c>, <c>"Infinity"</c>) is none.
/// </summary>
public sealed class LenientStringConverter : JsonConverter<string?>
{
    /// <summary>Reads the value that the reader stands on, for converters of your own.</summary>
    /// <param name="reader">Stands on a text, a number, a yes or no, null, or an array of one of these.</param>
    /// <returns>The text; null for null, and for a word that means it.</returns>
    /// <exception cref="JsonException">It stands on something else.</exception>
    public static string? ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? ReadOther(ref reader)
        : IsNoValue(reader) ? null
        : reader.GetString();

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    /// <inheritdoc/>
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

    /// <summary><see cref="NoValue.IsWord"/>, without making a text of it.</summary>
    private static bool IsNoValue(in Utf8JsonReader reader) =>
        !reader.HasValueSequence && reader.ValueSpan.Length switch
        {
            3 => reader.ValueSpan.SequenceEqual("NaN"u8),
            4 => reader.ValueSpan.SequenceEqual("null"u8) || reader.ValueSpan.SequenceEqual("None"u8),
            8 => reader.ValueSpan.SequenceEqual("Infinity"u8),
            9 => reader.ValueSpan.SequenceEqual("-Infinity"u8),
            _ => false,
        };

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
