using System.Text;
using System.Text.Json;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>One of the built-in mapping files, read without the parser under test: the request it is for and the reply it promises.</summary>
public sealed class SangomaMapping
{
    private readonly JsonElement _json;

    private SangomaMapping(string file)
    {
        File = Path.GetFileName(file);
        _json = JsonDocument.Parse(System.IO.File.ReadAllBytes(file)).RootElement;
    }

    public static string Folder { get; } = RepositoryPaths.Stubs(StubVendor.SangomaCrm);

    public static IEnumerable<SangomaMapping> All() =>
        Directory.GetFiles(Path.Combine(Folder, "mappings")).Order(StringComparer.Ordinal).Select(file => new SangomaMapping(file));

    public string File { get; }

    public JsonElement Metadata => _json.GetProperty("metadata");

    public string Name => _json.GetProperty("name").GetString()!;

    public int Status => Response.GetProperty("status").GetInt32();

    public string? ContentType => Response.TryGetProperty("headers", out JsonElement headers) ? headers.GetProperty("Content-Type").GetString() : null;

    public string? JsonBody => Response.TryGetProperty("jsonBody", out JsonElement json) ? json.GetRawText() : null;

    public byte[] Body => Response.TryGetProperty("bodyFileName", out JsonElement name)
        ? System.IO.File.ReadAllBytes(Path.Combine(Folder, "__files", name.GetString()!))
        : Encoding.UTF8.GetBytes(Response.TryGetProperty("body", out JsonElement text) ? text.GetString()! : "");

    private JsonElement Request => _json.GetProperty("request");

    private JsonElement Response => _json.GetProperty("response");

    /// <summary>The request of the pattern, or the example beside it where the pattern is not a literal.</summary>
    public HttpRequestMessage CreateRequest(Uri origin)
    {
        bool example = Metadata.TryGetProperty("example", out JsonElement from);
        JsonElement source = example ? from : Request;
        var request = new HttpRequestMessage(
            new HttpMethod(source.GetProperty("method").GetString()!),
            new Uri(origin, source.GetProperty(example ? "path" : "urlPath").GetString()!));
        JsonElement token = source.GetProperty("headers").GetProperty("Token");
        request.Headers.Add("Token", example ? token.GetString() : token.GetProperty("equalTo").GetString());
        if (Request.TryGetProperty("bodyPatterns", out JsonElement patterns))
        {
            request.Content = new StringContent(patterns[0].GetProperty("equalToJson").GetRawText(), Encoding.UTF8, "application/json");
        }

        return request;
    }

    public override string ToString() => File;
}
