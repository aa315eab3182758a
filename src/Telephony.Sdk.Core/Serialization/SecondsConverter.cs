using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.Serialization;

/// <summary>Reads a duration from seconds, with or without a fraction, as a number or text, or from <c>HH:mm:ss</c>. Empty and missing mean none.</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan?>
{
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Divide(value!.Value.Ticks, TimeSpan.TicksPerSecond));

    private static TimeSpan? ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return SingleElement.Read<TimeSpan?>(ref reader, ReadValue);
        }

        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int seconds) && seconds >= 0)
        {
            return new TimeSpan(seconds * TimeSpan.TicksPerSecond);
        }

        try
        {
            return Duration.Read(LenientStringConverter.ReadValue(ref reader));
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
