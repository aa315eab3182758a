using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>What a request of a shape says, and what the server remembers.</summary>
internal sealed class ShapeRequest(StubRequest request, IReadOnlyDictionary<string, string> values, JsonNode? json, StubStore store)
{
    public StubRequest Sent { get; } = request;

    /// <summary>The body, where it is JSON.</summary>
    public JsonNode? Json { get; } = json;

    public StubStore Store { get; } = store;

    /// <summary>A value of the path, the query, the form or the JSON object.</summary>
    public string this[string name] => Find(name) ?? throw new KeyNotFoundException($"The shape has no required field '{name}'.");

    public string? Find(string name) => values.GetValueOrDefault(name);
}
