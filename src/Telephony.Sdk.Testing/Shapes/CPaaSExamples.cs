using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>What the CPaaS document's own examples hold: rows to make others from, and ids that are always there.</summary>
internal static partial class CPaaSExamples
{
    private static readonly Lazy<HashSet<string>> _ids = new(() => IdsOf(""));
    private static readonly Lazy<HashSet<string>> _callbacks = new(() => IdsOf("Callbacks."));

    /// <summary>Whether the examples have a list or a campaign of this id.</summary>
    public static bool Have(string id) => _ids.Value.Contains(id);

    public static bool HaveCallback(string id) => _callbacks.Value.Contains(id);

    /// <summary>The <c>result</c> of an example's reply: a copy, to change.</summary>
    /// <param name="file">The mapping's file name.</param>
    public static JsonNode Result(string file)
    {
        JsonElement model = JsonDocument.Parse(DocumentedMappings.Of(StubVendor.CPaaS).Single(mapping => mapping.File == $"cpaas/mappings/{file}.json").Json).RootElement;
        return JsonNode.Parse(model.GetProperty("Response").GetProperty("Body").GetString()!)!["response"]!["result"]!;
    }

    /// <summary>A row of that result.</summary>
    public static JsonObject Row(string file, int index = 0) => (JsonObject)Result(file)[index]!.DeepClone();

    private static HashSet<string> IdsOf(string operations) =>
    [
        .. from mapping in DocumentedMappings.Of(StubVendor.CPaaS)
           where mapping.Metadata["operation"].StartsWith(operations, StringComparison.Ordinal) && mapping.Metadata.GetValueOrDefault("case") != "refused"
           from id in QuotedId().Matches(mapping.Json).AsEnumerable()
           select id.Groups["id"].Value,
    ];

    [GeneratedRegex(@"""(?<id>(?:LS|DN|CM)?[0-9a-f]{10})\\?""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuotedId();
}
