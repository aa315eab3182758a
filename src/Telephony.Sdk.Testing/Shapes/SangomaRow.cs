using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A row of a call: START or END.</summary>
internal sealed record SangomaRow(string Uuid, long Time, string Direction, bool IsRecorded, string Json)
{
    /// <summary>Calls of the last day, as long before the start of the server: by the rows of the first example of their direction.</summary>
    private static readonly (string Direction, TimeSpan Before, int Number)[] _latest = [("outbound", TimeSpan.FromHours(3), 100), ("inbound", TimeSpan.FromHours(1), 102)];

    private static readonly SangomaRow[] _examples = [.. new[] { "inbound", "outbound" }.SelectMany(Examples)];

    /// <summary>Those of the examples of inbound and outbound calls and the latest ones, oldest first.</summary>
    public static IEnumerable<SangomaRow> All(StubStore store) => _examples.Concat(_latest.SelectMany(call => Latest(call.Direction, (store.StartedAt - call.Before).ToUnixTimeSeconds(), call.Number))).OrderBy(row => row.Time);

    private static IEnumerable<SangomaRow> Latest(string direction, long start, int number)
    {
        SangomaRow[] example = [.. _examples.Where(row => row.Direction == direction).GroupBy(row => row.Uuid, StringComparer.Ordinal).First()];
        string uuid = string.Create(CultureInfo.InvariantCulture, $"{start}.{number}");
        string file = string.Create(CultureInfo.InvariantCulture, $"external-1000-6025551212-{DateTimeOffset.FromUnixTimeSeconds(start):yyyyMMdd-HHmmss}-{uuid}.wav");
        return example.Select(row =>
        {
            JsonNode json = JsonNode.Parse(row.Json)!;
            json["uuid"] = uuid;
            json["calldate"] = start + row.Time - example[0].Time;
            json["recordingfile"] = json["recordingfile"]!.GetValue<string>().Length == 0 ? "" : file;
            return Of(json, direction);
        });
    }

    private static IEnumerable<SangomaRow> Examples(string direction)
    {
        JsonNode mapping = JsonNode.Parse(StubFiles.Read($"sangoma-crm/mappings/calls-list-{direction}.json"))!;
        return mapping["Response"]!["BodyAsJson"]!["data"]!.AsArray().Select(row => Of(row!, direction));
    }

    private static SangomaRow Of(JsonNode row, string direction) => new(row["uuid"]!.GetValue<string>(), row["calldate"]!.GetValue<long>(), direction, row["recordingfile"]!.GetValue<string>().Length > 0, row.ToJsonString());
}
