using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A row of the document's calls: START or END.</summary>
internal sealed record SangomaRow(string Uuid, long Time, string Direction, string Json)
{
    /// <summary>Those of the document's list, oldest first.</summary>
    public static IReadOnlyList<SangomaRow> All { get; } = Read();

    private static SangomaRow[] Read()
    {
        JsonNode mapping = JsonNode.Parse(StubFiles.Read("sangoma-crm/mappings/calls-list-both.json"))!;
        return
        [
            .. mapping["Response"]!["BodyAsJson"]!["data"]!.AsArray().Select(row => new SangomaRow(
                row!["uuid"]!.GetValue<string>(), row["calldate"]!.GetValue<long>(), row["direction"]!.GetValue<string>(), row.ToJsonString(new JsonSerializerOptions()))),
        ];
    }
}
