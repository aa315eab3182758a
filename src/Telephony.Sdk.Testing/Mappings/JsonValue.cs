using System.Text.Json;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>A JSON value that knows where in which file it stands.</summary>
internal readonly record struct JsonValue(JsonElement Element, string Path, string File)
{
    public JsonValueKind Kind => Element.ValueKind;

    public StubMappingException Error(string problem, Exception? inner = null) => new(File, Path, problem, inner);

    public JsonObjectReader Object() => new(Expect(JsonValueKind.Object, "an object"));

    public string String() => Expect(JsonValueKind.String, "a string").Element.GetString()!;

    public bool Boolean() => Kind is JsonValueKind.True or JsonValueKind.False
        ? Element.GetBoolean()
        : throw Error($"expected true or false, found {Describe(Kind)}");

    public int Int32(int minimum, int maximum) =>
        Expect(JsonValueKind.Number, "a number").Element.TryGetInt32(out int number) && number >= minimum && number <= maximum
            ? number
            : throw Error($"expected a whole number from {minimum} to {maximum}");

    public IEnumerable<JsonValue> Items()
    {
        JsonValue array = Expect(JsonValueKind.Array, "an array");
        int index = 0;
        foreach (JsonElement item in array.Element.EnumerateArray())
        {
            yield return new JsonValue(item, $"{array.Path}[{index++}]", array.File);
        }
    }

    /// <summary>The properties of an object whose keys are names chosen by the user, such as header names.</summary>
    public IEnumerable<(string Name, JsonValue Value)> Fields()
    {
        JsonValue map = Expect(JsonValueKind.Object, "an object");
        foreach (JsonProperty property in map.Element.EnumerateObject())
        {
            yield return (property.Name, new JsonValue(property.Value, map.Path.Length == 0 ? property.Name : map.Path + "." + property.Name, map.File));
        }
    }

    private JsonValue Expect(JsonValueKind kind, string name) =>
        Kind == kind ? this : throw Error($"expected {name}, found {Describe(Kind)}");

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
