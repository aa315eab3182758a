using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Mappings;
using Telephony.Sdk.Testing.Shapes;

namespace Telephony.Sdk.Testing;

/// <summary>A documented request and its reply, as the server was started with.</summary>
public sealed class StubMapping
{
    private readonly JsonElement _model;

    internal StubMapping(string file, JsonElement model)
    {
        File = file;
        _model = model;
        Metadata = model.TryGetProperty("Data", out JsonElement data)
            ? data.EnumerateObject().ToDictionary(item => item.Name, item => item.Value.ValueKind == JsonValueKind.String ? item.Value.GetString()! : item.Value.GetRawText(), StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal);
        Strict = StrictMatcher.Of(Request, isForAll: Priority > DocumentedMappings.LastOfItsOwn);
    }

    /// <summary>Of a shape: without a reply, which is made from the request.</summary>
    internal static StubMapping Of(StubVendor vendor, Shape shape, int priority) => new($"{vendor.Name}/{shape.Operation}", JsonSerializer.SerializeToElement(new
    {
        Title = shape.Name,
        Priority = priority,
        Data = new { operation = shape.Operation, section = shape.Section, weight = "assumed", @case = "any values" },
        Request = new { Methods = new[] { shape.Method }, Path = shape.Path },
    }));

    /// <summary>What it is, in words.</summary>
    public string Name => _model.GetProperty("Title").GetString()!;

    /// <summary>The mapping file, below <c>Stubs/</c> of this package's sources.</summary>
    public string File { get; }

    /// <summary>The method it is for; <c>ANY</c> for all.</summary>
    public string Method => Request.TryGetProperty("Methods", out JsonElement methods) ? methods[0].GetString()! : "ANY";

    /// <summary>The path it is for; of a pattern, the regular expression.</summary>
    public string Path => Request.TryGetProperty(nameof(Path), out JsonElement path) || Request.TryGetProperty("Url", out path)
        ? path.ValueKind == JsonValueKind.String ? path.GetString()! : path.GetProperty("Matchers")[0].GetProperty("Pattern").GetString()!
        : "";

    /// <summary>The lowest number is asked first; a <c>Given</c> of your own has 0.</summary>
    public int Priority => _model.TryGetProperty(nameof(Priority), out JsonElement priority) ? priority.GetInt32() : 0;

    /// <summary>
    /// <c>operation</c> (as the package declares it; <c>*</c> for all), <c>document</c>, <c>section</c> (the document's heading) and
    /// <c>weight</c> (what the reply rests on: <c>doc</c>, <c>known</c>, <c>seen</c> or <c>assumed</c>); <c>case</c> and <c>note</c> where there is one.
    /// </summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The mapping in WireMock.Net's format.</summary>
    public string Json => _model.GetRawText();

    private JsonElement Request => _model.GetProperty(nameof(Request));

    internal StrictMatcher? Strict { get; }

    /// <summary>As the server takes it: without what <see cref="Strict"/> looks at.</summary>
    internal string JsonWith(Guid guid)
    {
        JsonObject model = JsonNode.Parse(Json)!.AsObject();
        model["Guid"] = guid;
        if (Strict is not null && Request.TryGetProperty("Headers", out JsonElement headers))
        {
            model[nameof(Request)]!["Headers"] = new JsonArray([.. headers.EnumerateArray().Where(header => !StrictMatcher.IsMediaType(header)).Select(header => JsonNode.Parse(header.GetRawText()))]);
        }

        return model.ToJsonString();
    }

    /// <summary>The name and the file.</summary>
    public override string ToString() => $"\"{Name}\" ({File})";
}
