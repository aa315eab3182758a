using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Serialization;

/// <summary>Reads and writes the string-backed structs of open vocabularies. A known value is not made anew for each row of a list.</summary>
internal abstract class OpenValueConverter<T>(Func<string?, T> make, Func<T, string> text, params T[] known) : JsonConverter<T>
    where T : struct
{
    private readonly (byte[] Text, T Value)[] _known = [.. known.Select(value => (Encoding.UTF8.GetBytes(text(value)), value))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.HasValueSequence)
        {
            foreach ((byte[] word, T value) in _known)
            {
                if (reader.ValueSpan.SequenceEqual(word))
                {
                    return value;
                }
            }
        }

        return make(LenientStringConverter.ReadValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}
