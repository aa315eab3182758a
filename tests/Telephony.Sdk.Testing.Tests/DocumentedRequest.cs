using System.Text;
using System.Text.Json;

namespace Telephony.Sdk.Testing.Tests;

/// <summary>The request that a documented mapping is for: its literals, or the example beside them.</summary>
internal static class DocumentedRequest
{
    /// <summary>A media type whose parameters are left open is the one pattern that is a literal in truth.</summary>
    private const string AnyParameters = "(;.*)?$";

    public static HttpRequestMessage Of(StubMapping mapping, Uri origin)
    {
        using JsonDocument document = JsonDocument.Parse(mapping.Json);
        JsonElement request = document.RootElement.GetProperty("Request");
        string path = request.TryGetProperty("Path", out JsonElement literal) && literal.ValueKind == JsonValueKind.String ? literal.GetString()! + Query(request) : "";
        var made = new HttpRequestMessage { Content = Body(request) };
        var headers = new List<(string Name, string Value)>();
        if (document.RootElement.GetProperty("Data").TryGetProperty("example", out JsonElement example))
        {
            path = example.GetProperty("path").GetString()!;
            made.Method = new HttpMethod(example.GetProperty("method").GetString()!);
            made.Content = example.TryGetProperty("body", out JsonElement body) ? Content(body.GetString()!) : made.Content;
            headers.AddRange(example.TryGetProperty("headers", out JsonElement fields) ? fields.EnumerateObject().Select(field => (field.Name, field.Value.GetString()!)) : []);
        }
        else
        {
            made.Method = new HttpMethod(mapping.Method);
            headers.AddRange(Fields(request, "Headers"));
        }

        made.RequestUri = new Uri(origin, path);
        foreach ((string name, string value) in headers)
        {
            _ = made.Headers.TryAddWithoutValidation(name, value) || made.Content!.Headers.TryAddWithoutValidation(name, value);
        }

        return made;
    }

    private static string Query(JsonElement request) => Fields(request, "Params").ToArray() is [_, ..] fields
        ? "?" + string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"))
        : "";

    private static IEnumerable<(string Name, string Value)> Fields(JsonElement request, string key) =>
        request.TryGetProperty(key, out JsonElement fields) ? fields.EnumerateArray().Select(field => (field.GetProperty("Name").GetString()!, Literal(field.GetProperty("Matchers")[0]))) : [];

    private static string Literal(JsonElement matcher)
    {
        string pattern = (matcher.TryGetProperty("Patterns", out JsonElement patterns) ? patterns[0] : matcher.GetProperty("Pattern")).GetString()!;
        return pattern.EndsWith(AnyParameters, StringComparison.Ordinal) ? pattern[1..^AnyParameters.Length] : pattern;
    }

    private static ByteArrayContent? Body(JsonElement request)
    {
        if (!request.TryGetProperty("Body", out JsonElement body))
        {
            return null;
        }

        if (body.TryGetProperty("Matcher", out JsonElement json))
        {
            JsonElement pattern = json.GetProperty("Pattern");
            return Content(pattern.ValueKind == JsonValueKind.String ? pattern.GetString()! : pattern.GetRawText());
        }

        return Content(string.Join('&', body.GetProperty("Matchers").EnumerateArray().Where(field => field.TryGetProperty("Pattern", out _)).Select(field => field.GetProperty("Pattern").GetString()!.Split('=', 2)).Select(field => $"{field[0]}={Uri.EscapeDataString(Uri.UnescapeDataString(field[1]))}")));
    }

    private static ByteArrayContent Content(string text) => new(Encoding.UTF8.GetBytes(text));
}
