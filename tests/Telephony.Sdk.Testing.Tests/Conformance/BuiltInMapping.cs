using System.Text;
using System.Text.Json;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>One of the built-in mapping files, read without the parser under test: the request it is for and the reply it promises.</summary>
public sealed class BuiltInMapping
{
    private readonly JsonElement _json;

    private BuiltInMapping(StubVendor vendor, string file)
    {
        Vendor = vendor;
        File = Path.GetFileName(file);
        _json = JsonDocument.Parse(System.IO.File.ReadAllBytes(file)).RootElement;
    }

    public StubVendor Vendor { get; }

    public string File { get; }

    public JsonElement Metadata => _json.GetProperty("metadata");

    public string Name => _json.GetProperty("name").GetString()!;

    public int Status => Response.TryGetProperty("status", out JsonElement status) ? status.GetInt32() : 200;

    public string? ContentType => Response.TryGetProperty("headers", out JsonElement headers) && headers.TryGetProperty("Content-Type", out JsonElement type) ? type.GetString() : null;

    public string? JsonBody => Response.TryGetProperty("jsonBody", out JsonElement json) ? json.GetRawText() : null;

    public byte[] Body => Response.TryGetProperty("bodyFileName", out JsonElement name) ? System.IO.File.ReadAllBytes(Path.Combine(RepositoryPaths.Stubs(Vendor), "__files", name.GetString()!))
        : Response.TryGetProperty("base64Body", out JsonElement base64) ? base64.GetBytesFromBase64()
        : Encoding.UTF8.GetBytes(Response.TryGetProperty("body", out JsonElement text) ? text.GetString()! : "");

    private JsonElement Request => _json.GetProperty("request");

    private JsonElement Response => _json.GetProperty("response");

    /// <summary>Whether an earlier step of its scenario must have been asked.</summary>
    private bool IsLaterStep => _json.TryGetProperty("requiredScenarioState", out JsonElement state) && state.GetString() != "Started";

    /// <summary>The mappings of a vendor, later steps of scenarios last; none where its folder is still missing.</summary>
    public static IEnumerable<BuiltInMapping> Of(StubVendor vendor)
    {
        string folder = Path.Combine(RepositoryPaths.Stubs(vendor), "mappings");
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => new BuiltInMapping(vendor, file)).OrderBy(mapping => mapping.IsLaterStep) : [];
    }

    public static IEnumerable<BuiltInMapping> OfAll() => StubVendor.All.SelectMany(Of);

    /// <summary>The request of the pattern, or the example beside it where the pattern is not a literal.</summary>
    public HttpRequestMessage CreateRequest(Uri origin) =>
        Metadata.TryGetProperty("example", out JsonElement example) ? FromExample(example, origin) : FromPattern(origin);

    public override string ToString() => $"{Vendor.Name}/{File}";

    private HttpRequestMessage FromExample(JsonElement example, Uri origin)
    {
        var request = new HttpRequestMessage(new HttpMethod(example.GetProperty("method").GetString()!), new Uri(origin, example.GetProperty("path").GetString()!))
        {
            Content = example.TryGetProperty("body", out JsonElement body) ? new ByteArrayContent(Encoding.UTF8.GetBytes(body.GetString()!)) : BodyOfPattern(),
        };
        foreach (JsonProperty header in example.TryGetProperty("headers", out JsonElement headers) ? headers.EnumerateObject() : default)
        {
            SetHeader(request, header.Name, header.Value.GetString()!);
        }

        return request;
    }

    private HttpRequestMessage FromPattern(Uri origin)
    {
        string path = Request.TryGetProperty("url", out JsonElement url) ? url.GetString()! : Request.GetProperty("urlPath").GetString()!;
        string query = string.Join('&', Fields("queryParameters").Select(Escaped));
        var request = new HttpRequestMessage(new HttpMethod(Request.GetProperty("method").GetString()!), new Uri(origin, query.Length == 0 ? path : $"{path}?{query}"))
        {
            Content = BodyOfPattern(),
        };
        foreach ((string name, string value) in Fields("headers"))
        {
            SetHeader(request, name, value);
        }

        return request;
    }

    private ByteArrayContent? BodyOfPattern()
    {
        if (Request.TryGetProperty("bodyPatterns", out JsonElement patterns))
        {
            return patterns[0].TryGetProperty("equalToJson", out JsonElement json)
                ? Content(json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText(), "application/json")
                : Content(patterns[0].GetProperty("equalTo").GetString()!, "text/plain");
        }

        return Request.TryGetProperty("formParameters", out _) ? Content(string.Join('&', Fields("formParameters").Select(Escaped)), "application/x-www-form-urlencoded") : null;
    }

    private static ByteArrayContent Content(string text, string type) => new(Encoding.UTF8.GetBytes(text)) { Headers = { { "Content-Type", type } } };

    /// <summary>The names of a map of matchers, each with a value that it takes; without those that may be absent.</summary>
    private IEnumerable<(string Name, string Value)> Fields(string map)
    {
        foreach (JsonProperty field in Request.TryGetProperty(map, out JsonElement fields) ? fields.EnumerateObject() : default)
        {
            if (Value(field.Value) is { } value)
            {
                yield return (field.Name, value);
            }
        }
    }

    private string? Value(JsonElement matcher)
    {
        if (matcher.TryGetProperty("equalTo", out JsonElement literal))
        {
            return literal.GetString();
        }

        if (matcher.TryGetProperty("or", out JsonElement alternatives))
        {
            return Value(alternatives[0]);
        }

        // A media type whose parameters are left open is the one pattern that is a literal in truth.
        const string anyParameters = "(;.*)?";
        return matcher.TryGetProperty("absent", out _) ? null
            : matcher.TryGetProperty("matches", out JsonElement pattern) && pattern.GetString() is { } text && text.EndsWith(anyParameters, StringComparison.Ordinal) ? text[..^anyParameters.Length]
            : throw new InvalidOperationException($"{this} matches {matcher.GetRawText()}, which is no literal; give its metadata an example.");
    }

    private static string Escaped((string Name, string Value) field) => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}";

    private static void SetHeader(HttpRequestMessage request, string name, string value)
    {
        if (!request.Headers.TryAddWithoutValidation(name, value))
        {
            request.Content!.Headers.Remove(name);
            request.Content.Headers.TryAddWithoutValidation(name, value).Should().BeTrue("{0} is a header of the body", name);
        }
    }
}
