using System.Text.Json;

namespace Telephony.Sdk.Json;

/// <summary>Reads what a server wraps in an array of one: <c>[248]</c> for <c>248</c>, <c>[]</c> for none.</summary>
internal static class SingleElement
{
    public delegate T? ValueReader<T>(ref Utf8JsonReader reader);

    /// <summary>Reads the only element of the array that the reader stands at the start of.</summary>
    public static T? Read<T>(ref Utf8JsonReader reader, ValueReader<T> read)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return default;
        }

        T? only = read(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException("Expected one value in the array, found more.");
        }

        return only;
    }
}
