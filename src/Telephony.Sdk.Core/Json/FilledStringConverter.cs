using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads a string that a server may send as a number, and an empty one as none.</summary>
public sealed class FilledStringConverter : JsonConverter<string?>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientStringConverter.ReadValue(ref reader) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
