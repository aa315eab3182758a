using System.Text;
using System.Text.Json;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>What a documented mapping answers, for tests that change it first.</summary>
public static class DocumentedReply
{
    public static StubResponse Of(StubMapping mapping)
    {
        using JsonDocument document = JsonDocument.Parse(mapping.Json);
        JsonElement response = document.RootElement.GetProperty("Response");
        return new StubResponse
        {
            Status = response.GetProperty("StatusCode").GetInt32(),
            Headers = response.TryGetProperty("Headers", out JsonElement headers) ? [.. headers.EnumerateObject().Select(header => KeyValuePair.Create(header.Name, header.Value.GetString()!))] : [],
            Body = Body(mapping, response),
        };
    }

    private static byte[] Body(StubMapping mapping, JsonElement response) =>
        response.TryGetProperty("Body", out JsonElement text) ? Encoding.UTF8.GetBytes(text.GetString()!)
        : response.TryGetProperty("BodyAsJson", out JsonElement json) ? Encoding.UTF8.GetBytes(json.GetRawText())
        : response.TryGetProperty("BodyAsFile", out JsonElement file) ? File.ReadAllBytes(Path.Combine(RepositoryPaths.Stubs(mapping.File.Split('/')[0]), "__files", file.GetString()!))
        : [];
}
