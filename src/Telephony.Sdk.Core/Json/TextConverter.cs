using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Json;

/// <summary>Reads and writes a value that has a text of its own.</summary>
/// <param name="expected">What the text looks like, for the message when it does not.</param>
internal abstract class TextConverter<T>(string expected) : JsonConverter<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Parse(LenientStringConverter.ReadValue(ref reader));
        }
        catch (FormatException exception)
        {
            throw new JsonException($"Expected {expected}, found other text.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value!.Value));

    /// <summary>Reads the text; null for none.</summary>
    /// <exception cref="FormatException">It is another text.</exception>
    protected abstract T? Parse(string? text);

    protected abstract string Format(T value);
}
