using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.Serialization;

/// <summary>Reads and writes a clock reading without a zone, <c>yyyy-MM-dd HH:mm:ss</c>. Empty, zero and the epoch mean none.</summary>
internal sealed class WallClockConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return WallClock.Read(LenientStringConverter.ReadValue(ref reader));
        }
        catch (FormatException exception)
        {
            throw new JsonException("Expected a time as yyyy-MM-dd HH:mm:ss, found other text.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options)
    {
        if (value is { } clock)
        {
            writer.WriteStringValue(WallClock.Write(clock));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
