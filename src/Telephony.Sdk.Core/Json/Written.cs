using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Telephony.Sdk.Json;

/// <summary>Writes JSON of parts that came from elsewhere, as they are.</summary>
internal static class Written
{
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = SecondReading.Deepest };

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { MaxDepth = SecondReading.Deepest }))
        {
            write(writer);
        }

        return json.ToArray();
    }

    public static JsonElement By(Action<Utf8JsonWriter> write)
    {
        using JsonDocument document = JsonDocument.Parse(Bytes(write), s_deep);
        return document.RootElement.Clone();
    }

    /// <summary>A text; half characters, which JSON cannot hold, are replaced.</summary>
    public static JsonElement Text(string text) => By(writer => writer.WriteStringValue(Encoding.UTF8.GetBytes(text)));

    /// <summary>A value as it was sent, half characters in it included.</summary>
    public static void Raw(Utf8JsonWriter writer, JsonElement value) => writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);

    /// <summary>The name of a field; as it was sent where it is no text, such as half a character.</summary>
    public static string NameOf(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(field).ToArray());
        }
    }
}
