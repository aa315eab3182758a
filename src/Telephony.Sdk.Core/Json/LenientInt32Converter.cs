using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads a whole number that a server may send as text; none counts as zero.</summary>
public sealed class LenientInt32Converter : JsonConverter<int>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientInt64Converter.ReadValue(ref reader) switch
        {
            null => 0,
            >= int.MinValue and <= int.MaxValue and { } number => (int)number,
            _ => throw new JsonException("Expected a whole number of at most 32 bits."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
