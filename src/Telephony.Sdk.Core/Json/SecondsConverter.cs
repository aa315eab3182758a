using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads a duration from seconds, with or without a fraction, as a number or text, or from <c>HH:mm:ss</c>. Empty and missing mean none.</summary>
public sealed class SecondsConverter : JsonConverter<TimeSpan?>
{
    /// <summary>So many digits behind the point are ticks.</summary>
    private const int DigitsOfTick = 7;

    /// <summary>More do not fit a number of 64 bits.</summary>
    private const int MostDigits = 18;

    /// <inheritdoc/>
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Divide(value!.Value.Ticks, TimeSpan.TicksPerSecond));

    private static TimeSpan? ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return SingleElement.Read<TimeSpan?>(ref reader, ReadValue);
        }

        // Stryker disable once Equality: zero is read the slower way, to the same value
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

    /// <summary>Reads a number such as 17.0311 from its bytes, without making a text of it; what is finer than a tick is cut off. False for whatever else <see cref="Duration"/> may take.</summary>
    private static bool TryReadFraction(in Utf8JsonReader reader, out TimeSpan duration)
    {
        duration = default;
        if (reader is not { TokenType: JsonTokenType.Number or JsonTokenType.String, HasValueSequence: false })
        {
            return false;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> fraction = point < 0 ? default : text.Slice(point + 1);
        if (!TryReadDigits(point < 0 ? text : text.Slice(0, point), out long seconds) || seconds > int.MaxValue || (point >= 0 && !TryReadDigits(fraction, out _)))
        {
            return false;
        }

        long ticks = 0;
        for (int i = 0; i < DigitsOfTick; i++)
        {
            ticks = (ticks * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        duration = new TimeSpan((seconds * TimeSpan.TicksPerSecond) + ticks);
        return seconds < int.MaxValue || ticks == 0;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return text.Length is > 0 and <= MostDigits;
    }
}
