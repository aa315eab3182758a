using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk;

/// <summary>Writes three asterisks in the place of a <see cref="Secret"/>. Public, so that JSON source generators outside of the SDK find it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecretJsonConverter : JsonConverter<Secret>
{
    /// <inheritdoc/>
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteStringValue(Secret.Mask);
}
