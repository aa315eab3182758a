using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads an instant from seconds since 1970 (UTC), as a number or text. Zero, empty, missing and a word for nothing mean none.</summary>
public sealed class UnixTimeConverter : JsonConverter<DateTimeOffset?>
{
    private const long Latest = 253402300799;

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? throw new JsonException("Expected seconds since 1970, found a yes or no.")
        : LenientInt64Converter.ReadValue(ref reader) switch
        {
            null or 0 => null,
            // Stryker disable once Equality: zero was told apart on the line before
            > 0 and <= Latest and { } seconds => DateTimeOffset.FromUnixTimeSeconds(seconds),
            _ => throw new JsonException("Expected seconds since 1970, found a number that is no such time."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value.ToUnixTimeSeconds());
}
