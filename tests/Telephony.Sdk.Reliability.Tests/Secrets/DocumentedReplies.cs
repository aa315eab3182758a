using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>The replies of the built-in mappings, successes and refusals, with canaries in the place of the credentials that they repeat.</summary>
internal static class DocumentedReplies
{
    /// <summary>Those of one operation and those of all, as the response of a mapping.</summary>
    public static IEnumerable<string> Of(CanaryVendor vendor, string operation) =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Stubs(vendor.Stub), "mappings"), "*.json").Order(StringComparer.Ordinal)
        let mapping = JsonNode.Parse(File.ReadAllText(file))!
        where (string?)mapping["metadata"]?["operation"] is { } one && (one == operation || one == "*")
        where mapping["response"]!["bodyFileName"] is null
        select Replaced(mapping["response"]!.DeepClone(), vendor).ToJsonString();

    private static JsonNode Replaced(JsonNode node, CanaryVendor vendor)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach ((string name, JsonNode? value) in fields.ToArray())
                {
                    fields[name] = value is null ? null : Replaced(value.DeepClone(), vendor);
                }

                return fields;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Replaced(item.DeepClone(), vendor))]);
            default:
                return node.GetValueKind() == JsonValueKind.String ? JsonValue.Create(Replaced((string)node!, vendor)) : node;
        }
    }

    private static string Replaced(string text, CanaryVendor vendor)
    {
        bool isJson = text.StartsWith('{') || text.StartsWith('[');
        string Written(Canary canary) => isJson ? WrittenForms.InJson("raw", canary.Text) : canary.Text;
        return text
            .Replace("test-account", Written(vendor.Configured.FirstOrDefault(canary => !canary.IsSecret) ?? vendor.Configured[0]), StringComparison.Ordinal)
            .Replace("test-token", Written(vendor.Configured.Last(canary => canary.IsSecret)), StringComparison.Ordinal)
            .Replace("test-agent-pass", Written(vendor.AgentPassword), StringComparison.Ordinal)
            .Replace("7309", Written(vendor.OneTimePassword), StringComparison.Ordinal);
    }
}
