using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>What a request of a shape says, and what the server remembers.</summary>
/// <param name="request">The request.</param>
/// <param name="values">Its values by name.</param>
/// <param name="json">Its body, where it is JSON.</param>
/// <param name="store">What is remembered.</param>
/// <param name="example">What the document's own example has answered; null where the shape answers.</param>
internal sealed class ShapeRequest(StubRequest request, IReadOnlyDictionary<string, string> values, JsonNode? json, StubStore store, StubReply? example = null)
{
    public StubRequest Sent { get; } = request;

    /// <summary>The body, where it is JSON.</summary>
    public JsonNode? Json { get; } = json;

    public StubStore Store { get; } = store;

    /// <summary>A value of the path, the query, the form or the JSON object.</summary>
    public string this[string name] => Find(name) ?? throw new KeyNotFoundException($"The shape has no required field '{name}'.");

    public string? Find(string name) => values.GetValueOrDefault(name);

    /// <summary>The id of what the request makes: that of the document's example where it has answered, or one of so many hexadecimal digits.</summary>
    /// <param name="name">The field of the reply, in its only object.</param>
    /// <param name="digits">How many digits.</param>
    /// <param name="prefix">What stands before them.</param>
    public string NewId(string name, int digits, string prefix = "") =>
        example is null ? prefix + Store.NextId(digits) : JsonNode.Parse(example.Body.Span)!.AsObject().First().Value![name]!.GetValue<string>();
}
