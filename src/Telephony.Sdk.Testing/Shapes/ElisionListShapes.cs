using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Mappings;
using static Telephony.Sdk.Testing.Shapes.ElisionShapes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Lists of the Elision dialer: one that was added as active is listed behind the document's.</summary>
internal static class ElisionListShapes
{
    private static readonly string[] _documented = Documented();

    public static IEnumerable<Shape> All =>
    [
        .. ElisionShapes.Of(
                "Lists.Add", "add_list", "add_list - adds a list to the system",
                Required("list_id", Rules.Digits(2, 14)), Required("list_name", Rules.Length(6, 30)), Required("campaign_id", Rules.Length(2, 8)), Optional("active", Rules.OneOf("Y", "N")))
            .Select(shape => shape.Answers(request => Json(Add(request))).SupersedesWhen(request => Added(request).ContainsKey(request["list_id"]))),
        .. ElisionShapes.Of("Lists.ListActive", "active_lists", "Active_lists - Brings all active lists form dialer")
            .Select(shape => shape.Answers(request => Json(ListActive(request))).SupersedesWhen(request => !Added(request).IsEmpty)),
    ];

    private static ConcurrentDictionary<string, (int Number, string? Item)> Added(ShapeRequest request) => request.Store.Table<(int, string?)>("elision lists");

    private static JsonObject Add(ShapeRequest request)
    {
        (string id, string name, string campaign) = (request["list_id"], request["list_name"], request["campaign_id"]);
        bool isNew = Added(request).TryAdd(id, (request.Store.Next(), request.Find("active") == "Y" ? $"{campaign}-{id}-{name}" : null));
        return Said(isNew, isNew ? $"{id} list created" : $"{id} list already exist", new JsonObject { ["list_id"] = id, ["list_name"] = name, ["campaign_id"] = campaign });
    }

    /// <summary>In the order of adding. Of the document's own lists goes what was added as another one.</summary>
    private static JsonObject ListActive(ShapeRequest request)
    {
        var added = Added(request).ToDictionary(StringComparer.Ordinal);
        IEnumerable<string> items = _documented.Where(item => !added.Keys.Any(id => item.Contains($"-{id}-", StringComparison.Ordinal)))
            .Concat(added.Values.OrderBy(list => list.Number).Select(list => list.Item).OfType<string>());
        return Said(success: true, "lists are listed successfully", new JsonArray([.. items.Select(item => JsonValue.Create(item))]));
    }

    private static string[] Documented()
    {
        JsonNode mapping = JsonNode.Parse(StubFiles.Read("elision-dialer/mappings/active-lists.json"))!;
        return [.. JsonNode.Parse((string)mapping["Response"]!["Body"]!)!["data"]!.AsArray().Select(item => (string)item!)];
    }
}
