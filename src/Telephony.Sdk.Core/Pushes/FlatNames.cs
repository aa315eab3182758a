using System.Globalization;
using System.Text.Json;

namespace Telephony.Sdk.Pushes;

/// <summary>Makes lists and objects of the names that a form writes for their parts: <c>Legs[0][Status]</c>, <c>Legs[0].Status</c>, <c>Legs.0.Status</c>.</summary>
internal static class FlatNames
{
    private static readonly char[] s_marks = ['[', ']', '.'];

    /// <summary>The fields, those of one list or object together. A name that is there by itself too is left as it is.</summary>
    public static List<(string Name, JsonElement Value)> Nest(List<(string Name, JsonElement Value)> fields)
    {
        List<(string Name, JsonElement Value)> nested = [];
        foreach (IGrouping<string, (string Name, JsonElement Value, string[] Path)> part in fields.Select(field => (field.Name, field.Value, Path: PathOf(field.Name))).GroupBy(field => field.Path[0], StringComparer.Ordinal))
        {
            if (part.All(field => field.Path.Length > 1))
            {
                nested.Add((part.Key, Build(part.Select(field => (field.Path, field.Value)))));
            }
            else
            {
                nested.AddRange(part.Select(field => (field.Name, field.Value)));
            }
        }

        return nested;
    }

    /// <summary>A dot alone says nothing: it may well be of a name.</summary>
    private static string[] PathOf(string name)
    {
        string[] path = name.IndexOfAny(s_marks) > 0 ? name.Split(s_marks, StringSplitOptions.RemoveEmptyEntries) : [name];
        return path.Length > 1 && (name.Contains('[') || path.Any(IsPlace)) ? path : [name];
    }

    private static bool IsPlace(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static JsonElement Build(IEnumerable<(string[] Path, JsonElement Value)> fields) => Json.Written.By(writer => Write(writer, fields, depth: 1));

    private static void Write(Utf8JsonWriter writer, IEnumerable<(string[] Path, JsonElement Value)> fields, int depth)
    {
        (string[] Path, JsonElement Value)[] all = [.. fields];
        if (Array.Find(all, field => field.Path.Length <= depth) is { Path: not null } leaf)
        {
            Json.Written.Raw(writer, leaf.Value);
            return;
        }

        IEnumerable<IGrouping<string, (string[] Path, JsonElement Value)>> parts = all.GroupBy(field => field.Path[depth], StringComparer.Ordinal);
        if (all.All(field => IsPlace(field.Path[depth])))
        {
            writer.WriteStartArray();
            foreach (IGrouping<string, (string[] Path, JsonElement Value)> part in parts.OrderBy(part => int.Parse(part.Key, CultureInfo.InvariantCulture)))
            {
                Write(writer, part, depth + 1);
            }

            writer.WriteEndArray();
            return;
        }

        writer.WriteStartObject();
        foreach (IGrouping<string, (string[] Path, JsonElement Value)> part in parts)
        {
            writer.WritePropertyName(part.Key);
            Write(writer, part, depth + 1);
        }

        writer.WriteEndObject();
    }
}
