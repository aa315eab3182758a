using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Serialization;

/// <summary>Reads a duration from whole seconds, as a number or text. Empty and missing mean none.</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan?>
{
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientInt64Converter.ReadValue(ref reader) switch
        {
            null => null,
            >= 0 and <= int.MaxValue and { } seconds => new TimeSpan(seconds * TimeSpan.TicksPerSecond),
            _ => throw new JsonException("Expected a duration in seconds, found a number out of range."),
        };

    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options)
    {
        if (value is { } duration)
        {
            writer.WriteNumberValue((long)duration.TotalSeconds);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
