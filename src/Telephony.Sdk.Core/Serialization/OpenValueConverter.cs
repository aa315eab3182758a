using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Serialization;

/// <summary>Reads and writes the string-backed structs of open vocabularies.</summary>
internal abstract class OpenValueConverter<T>(Func<string?, T> make, Func<T, string> text) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(LenientStringConverter.ReadValue(ref reader));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}
