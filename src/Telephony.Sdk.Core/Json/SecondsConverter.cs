using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads a duration from seconds, with or without a fraction, as a number or text, or from <c>HH:mm:ss</c>. Empty and missing mean none.</summary>
public sealed class SecondsConverter : JsonConverter<TimeSpan?>
{
    /// <summary>A tick more than the most seconds that <see cref="Duration"/> reads.</summary>
    private const long TooLong = (int.MaxValue * TimeSpan.TicksPerSecond) + 1;

    /// <inheritdoc/>
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Stryker disable once Block: a number would be read the slower way, to the same value
        if (TryReadNumber(reader, out TimeSpan duration))
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

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Divide(value!.Value.Ticks, TimeSpan.TicksPerSecond));

    /// <summary>Reads a number such as 17.0311 from its bytes, without making a text of it; what is finer than a tick is cut off. False for whatever else <see cref="Duration"/> may take.</summary>
    private static bool TryReadNumber(in Utf8JsonReader reader, out TimeSpan duration)
    {
        duration = default;
        if (reader.HasValueSequence || !Utf8Parser.TryParse(reader.ValueSpan, out uint seconds, out int length))
        {
            return false;
        }

        long ticks = seconds * TimeSpan.TicksPerSecond;
        ReadOnlySpan<byte> rest = reader.ValueSpan.Slice(length);
        if (!rest.IsEmpty)
        {
            if (rest[0] != (byte)'.')
            {
                return false;
            }

            long unit = TimeSpan.TicksPerSecond;
            foreach (byte b in rest.Slice(1))
            {
                // Stryker disable once Arithmetic: a fraction would be read the slower way, to the same value
                uint digit = (uint)(b - '0');
                if (digit >= 10)
                {
                    return false;
                }

                unit /= 10;
                ticks += digit * unit;
            }
        }

        duration = new TimeSpan(ticks);
        return ticks < TooLong;
    }
}
