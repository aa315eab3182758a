using System.Text.Json;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Where the values of a JSON text stand, so that one can be replaced and the rest stays as it is, down to the byte.</summary>
internal static class JsonPlaces
{
    /// <summary>Every value with what it holds, and where the name before it begins; the same as where the value does where it has none.</summary>
    public static IReadOnlyList<(int Name, int Start, int End)> Of(byte[] json)
    {
        List<(int Name, int Start, int End)> places = [];
        var open = new Stack<(int Name, int Start)>();
        var reader = new Utf8JsonReader(json);
        int name = -1;
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((name < 0 ? start : name, start));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        (int itsName, int itsStart) = open.Pop();
                        places.Add((itsName, itsStart, (int)reader.BytesConsumed));
                        break;
                    default:
                        places.Add((name < 0 ? start : name, start, (int)reader.BytesConsumed));
                        break;
                }

                name = -1;
            }
        }
        catch (JsonException)
        {
            // What was whole until here will do.
        }

        return places;
    }
}
