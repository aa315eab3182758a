using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// Reads and writes the string-backed structs of open vocabularies. A known value is not made anew for each row of a list.
/// </summary>
/// <typeparam name="T">The struct.</typeparam>
/// <remarks>
/// In this repository a partial struct with <c>[JsonConverter(typeof(OpenValueConverter&lt;itself&gt;))]</c> gets the rest of its members from
/// Telephony.Sdk.OpenValues; it declares the known words as static properties and nothing else.
/// </remarks>
public sealed class OpenValueConverter<T> : JsonConverter<T>
    where T : struct, IOpenValue<T>
{
    private static readonly (byte[] Text, T Value)[] s_known = [.. default(T).Known.Select(value => (Encoding.UTF8.GetBytes(value.Value), value))];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach ((byte[] word, T value) in s_known)
            {
                if (reader.ValueSpan.SequenceEqual(word))
                {
                    return value;
                }
            }
        }

        return default(T).From(LenientStringConverter.ReadValue(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
