using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>A body as a failure text may show it: cut to a bearable length, JSON masked by property name, the rest by pattern.</summary>
internal static class MaskedBody
{
    private const int Shown = 2048;

    private static readonly JsonWriterOptions _writer = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Show(string text)
    {
        string masked = Json(text) ?? Mask.Text(text);
        return masked.Length <= Shown ? masked : masked[..Shown] + "…";
    }

    /// <summary>A value of the property <paramref name="name"/>, as JSON.</summary>
    public static string Show(string name, JsonElement value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _writer))
        {
            Write(writer, value, Mask.IsCredential(name));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Show("", document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, bool hidden)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, hidden || Mask.IsCredential(property.Name));
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(writer, item, hidden);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Null:
                writer.WriteNullValue();
                break;
            case var _ when hidden:
                writer.WriteStringValue(Mask.Hidden);
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Mask.Text(value.GetString()!));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
