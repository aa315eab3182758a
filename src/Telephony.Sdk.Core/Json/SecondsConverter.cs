using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.Json;

/// <summary>Reads a duration from seconds, with or without a fraction, as a number or text, or from <c>HH:mm:ss</c>. Empty and missing mean none.</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan?>
{
    /// <summary>As many digits as are read without rounding.</summary>
    private const int LongestExact = 28;

    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Divide(value!.Value.Ticks, TimeSpan.TicksPerSecond));

    private static TimeSpan? ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return SingleElement.Read<TimeSpan?>(ref reader, ReadValue);
        }

        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int whole) && whole >= 0)
        {
            return new TimeSpan(whole * TimeSpan.TicksPerSecond);
        }

        if (TryReadFraction(reader, out TimeSpan duration))
        {
            return duration;
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

    /// <summary>Reads a number such as 17.0311 from its bytes, without making a text of it. False for whatever else <see cref="Duration"/> may take.</summary>
    private static bool TryReadFraction(in Utf8JsonReader reader, out TimeSpan duration)
    {
        duration = default;
        if (reader is not { TokenType: JsonTokenType.Number or JsonTokenType.String, HasValueSequence: false, ValueSpan.Length: > 0 and <= LongestExact }
            || reader.ValueSpan[0] is < (byte)'0' or > (byte)'9'
            || !Utf8Parser.TryParse(reader.ValueSpan, out decimal seconds, out int length)
            || length != reader.ValueSpan.Length
            || seconds > int.MaxValue)
        {
            return false;
        }

        duration = new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond));
        return true;
    }
}
