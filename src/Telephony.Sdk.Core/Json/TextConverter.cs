using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads and writes a value that has a text of its own.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="expected">What the text looks like, for the message when it does not.</param>
public abstract class TextConverter<T>(string expected) : JsonConverter<T?>
    where T : struct
{
    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value!.Value));

    /// <summary>Reads the text; null for none.</summary>
    /// <param name="text">What was sent, also as a number or in a one-element array; null where it was null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is another text.</exception>
    protected abstract T? Parse(string? text);

    /// <summary>Writes the value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its text.</returns>
    protected abstract string Format(T value);
}
