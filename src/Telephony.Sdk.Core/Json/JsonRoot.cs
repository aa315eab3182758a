using System.Text.Json;

namespace Telephony.Sdk.Json;

/// <summary>Looks into JSON of which nobody knows the shape, whatever stands behind it.</summary>
internal static class JsonRoot
{
    /// <summary>What is read of the root; nothing where it is cut off or no JSON. Bare words in it are texts.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> json, Func<JsonElement, T?> read) =>
        TryRead(json, read, out T? value) || TryRead(BareWords.Quote(json), read, out value) ? value : default;

    private static bool TryRead<T>(ReadOnlySpan<byte> json, Func<JsonElement, T?> read, out T? value)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            value = read(document.RootElement);
            return true;
        }
        catch (Exception exception) when (SecondReading.IsOfReading(exception))
        {
            value = default;
            return false;
        }
    }
}
