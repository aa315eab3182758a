using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Reads past whatever is there and keeps nothing of it: for secrets that a reply echoes.</summary>
internal sealed class DiscardingConverter : JsonConverter<Discarded?>
{
    public override bool HandleNull => true;

    public override Discarded? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, Discarded? value, JsonSerializerOptions options) => writer.WriteNullValue();
}
