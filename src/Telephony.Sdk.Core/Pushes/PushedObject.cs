using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Pushes;

/// <summary>The fields of what was pushed: of the object that has names which are known, wherever it stands.</summary>
internal sealed class PushedObject
{
    private const int DeepestEnvelope = 4;

    private readonly List<(string Name, JsonElement Value)> _fields;

    private PushedObject(List<(string Name, JsonElement Value)> fields) => _fields = fields;

    /// <summary>Looks for the object that has a known name.</summary>
    public static PushedObject? In(JsonElement root, Func<string, bool> isKnown) => InJson(root, isKnown, depth: 0);

    /// <summary>Looks for it among the fields of a form, of which one may be JSON.</summary>
    public static PushedObject? In(IEnumerable<KeyValuePair<string, string?>> fields, Func<string, bool> isKnown) =>
        In([.. fields.Select(field => (Name: field.Key?.Trim() ?? string.Empty, Text: field.Value?.Trim() ?? string.Empty))
            .Select(field => field.Text.Length == 0 && PushReader.IsJson(field.Name) ? (Name: string.Empty, Text: field.Name) : field)
            .Where(field => field.Name.Length > 0 || field.Text.Length > 0)
            .Select(field => (field.Name, Written.Text(field.Text)))], isKnown, depth: 0);

    public static bool IsNameOf(JsonTypeInfo type, string name) => PropertyOf(name, type) is not null;

    /// <summary>The fields in the names of a type.</summary>
    public T? Read<T>(JsonTypeInfo<T> type)
        where T : class =>
        SecondReading.TryRead(Written.Bytes(writer => Write(writer, Named(_fields, type))), type, out T? value) ? value : null;

    /// <summary>The fields as texts: what is none is given as JSON.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Texts() => _fields.Select(field => new KeyValuePair<string, string?>(field.Name, field.Value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => TextOf(field.Value),
        _ => field.Value.GetRawText(),
    }));

    private static PushedObject? InJson(JsonElement json, Func<string, bool> isKnown, int depth) => json.ValueKind switch
    {
        JsonValueKind.Array when json.GetArrayLength() == 1 => InJson(json[0], isKnown, depth),
        JsonValueKind.Object => In([.. json.EnumerateObject().Select(field => (Written.NameOf(field), field.Value.Clone()))], isKnown, depth),
        _ => null,
    };

    /// <summary>The fields themselves, where one has a known name, or else the only one among them that is an object which does.</summary>
    private static PushedObject? In(List<(string Name, JsonElement Value)> sent, Func<string, bool> isKnown, int depth)
    {
        List<(string Name, JsonElement Value)> fields = FlatNames.Nest(sent);
        if (fields.Exists(field => isKnown(field.Name)))
        {
            return new PushedObject(fields);
        }

        (string Name, PushedObject? Object)[] inside = depth == DeepestEnvelope ? [] : [.. fields.Select(field => (field.Name, Object: InJson(Parsed(field.Value), isKnown, depth + 1)))];
        if (inside.Count(field => field.Object is not null) != 1 || Array.Find(inside, field => field.Object is not null).Object is not { } only)
        {
            return null;
        }

        var names = new HashSet<string>(only._fields.Select(field => field.Name), StringComparer.Ordinal);
        return new PushedObject([.. only._fields, .. fields.Where((field, i) => inside[i].Object is null && !names.Contains(field.Name))]);
    }

    /// <summary>Of several values of a name the first that says something has it; the others are kept beside it.</summary>
    private static List<(string Name, JsonElement Value)> Named(List<(string Name, JsonElement Value)> fields, JsonTypeInfo type)
    {
        List<(string Name, JsonElement Value)> named = [];
        foreach (IGrouping<string, (string Name, JsonElement Value)> same in fields.Select(field => (Name: PropertyOf(field.Name, type)?.Name ?? field.Name, field.Value)).GroupBy(field => field.Name, StringComparer.Ordinal))
        {
            JsonElement[] values = [.. same.Select(field => field.Value).Where(value => !IsBlank(value)).DefaultIfEmpty(same.First().Value)];
            JsonPropertyInfo? property = PropertyOf(same.Key, type);
            named.Add((same.Key, property is null ? values[0] : Shaped(values[0], property, type)));
            named.AddRange(values.Skip(1).Where(value => value.GetRawText() != values[0].GetRawText()).Select((value, i) => (FormattableString.Invariant($"{same.Key}[{i + 1}]"), value)));
        }

        return named;
    }

    /// <summary>A list or an object may have been sent as a text, and a list as an object, of its places or of its only row.</summary>
    private static JsonElement Shaped(JsonElement value, JsonPropertyInfo property, JsonTypeInfo type)
    {
        JsonTypeInfoKind kind = property.CustomConverter is null ? type.Options.GetTypeInfo(property.PropertyType).Kind : JsonTypeInfoKind.None;
        if (kind is not (JsonTypeInfoKind.Object or JsonTypeInfoKind.Enumerable))
        {
            return value;
        }

        JsonElement shaped = Parsed(value);
        return kind != JsonTypeInfoKind.Enumerable || shaped.ValueKind != JsonValueKind.Object ? shaped
            : Written.By(writer =>
            {
                writer.WriteStartArray();
                bool isOfPlaces = shaped.EnumerateObject().All(field => Written.NameOf(field).All(char.IsDigit));
                foreach (JsonElement row in isOfPlaces ? shaped.EnumerateObject().Select(field => field.Value) : [shaped])
                {
                    Written.Raw(writer, row);
                }

                writer.WriteEndArray();
            });
    }

    /// <summary>The JSON that a text holds; any other value as it is.</summary>
    private static JsonElement Parsed(JsonElement value)
    {
        string text = value.ValueKind == JsonValueKind.String ? TextOf(value).Trim() : string.Empty;
        return PushReader.IsJson(text) && JsonRoot.Read(Encoding.UTF8.GetBytes(text), root => (object)root.Clone()) is JsonElement inside ? inside : value;
    }

    private static bool IsBlank(JsonElement value) => value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && TextOf(value).Trim().Length == 0);

    /// <summary>Half a character is no blank.</summary>
    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }

    private static JsonPropertyInfo? PropertyOf(string name, JsonTypeInfo type) =>
        type.Properties.FirstOrDefault(property => !property.IsExtensionData && property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static void Write(Utf8JsonWriter writer, List<(string Name, JsonElement Value)> fields)
    {
        writer.WriteStartObject();
        foreach ((string name, JsonElement value) in fields)
        {
            writer.WritePropertyName(name);
            Written.Raw(writer, value);
        }

        writer.WriteEndObject();
    }
}
