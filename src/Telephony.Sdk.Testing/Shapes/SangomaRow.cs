using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A row of the examples' calls: START or END.</summary>
internal sealed record SangomaRow(string Uuid, long Time, string Direction, string Json)
{
    /// <summary>Those of the examples of inbound and outbound calls, oldest first.</summary>
    public static IReadOnlyList<SangomaRow> All { get; } = [.. new[] { "inbound", "outbound" }.SelectMany(Read).OrderBy(row => row.Time)];

    private static IEnumerable<SangomaRow> Read(string direction)
    {
        JsonNode mapping = JsonNode.Parse(StubFiles.Read($"sangoma-crm/mappings/calls-list-{direction}.json"))!;
        return mapping["Response"]!["BodyAsJson"]!["data"]!.AsArray()
            .Select(row => new SangomaRow(row!["uuid"]!.GetValue<string>(), row["calldate"]!.GetValue<long>(), direction, row.ToJsonString()));
    }
}
