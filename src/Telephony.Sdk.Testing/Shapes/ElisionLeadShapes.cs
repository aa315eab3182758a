using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using static Telephony.Sdk.Testing.Shapes.ElisionShapes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Leads of the Elision dialer: each has an id of its own, unless its number is none.</summary>
internal static class ElisionLeadShapes
{
    // The documented examples end with 1038.
    private const int IdBeforeFirst = 1038;

    // What VICIdial takes; the document has one invalid number, 1293.
    private static readonly Rule _number = Rules.Pattern(@"^\+?[0-9]{6,16}$", "6 to 16 digits");
    private static readonly Rule _listId = Rules.Digits(2, 14);

    public static IEnumerable<Shape> All =>
    [
        .. ElisionShapes.Of("Leads.Add", "add_multi_lead", "Add_multi_lead - Add Multiple leads to dialer", Required("multi_leads", Leads))
            .Select(shape => shape.Answers(request => Json(Add(request)))),
    ];

    private static string? Leads(string json)
    {
        if (Read(json) is not JsonArray { Count: > 0 } leads)
        {
            return "an array of leads in JSON";
        }

        string[] problems = [.. leads.Select(Problem).OfType<string>()];
        return problems.Length == 0 ? null : string.Join(", ", problems);
    }

    private static string? Problem(JsonNode? node, int index)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"lead {index + 1}");
        return node is not JsonObject lead ? $"an object as {where}"
            : lead.FirstOrDefault(field => field.Value is not JsonValue) is { Key: { } nested } ? $"a text or number as {nested} of {where}"
            : !lead.ContainsKey("phone_number") ? $"a phone_number of {where}"
            : !lead.ContainsKey("list_id") ? $"a list_id of {where}"
            : _listId(lead["list_id"]!.ToString()) is { } expected ? $"{expected} as list_id of {where}"
            : null;
    }

    private static JsonNode? Read(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Add(ShapeRequest request) => new(Read(request["multi_leads"])!.AsArray().Select((lead, index) =>
        KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"lead {index + 1}"), (JsonNode?)Add(request.Store, lead!["phone_number"]!.ToString(), lead["list_id"]!.ToString()))));

    private static JsonObject Add(StubStore store, string number, string listId) => _number(number) is null
        ? Said(success: true, "Record(s) Created", string.Create(CultureInfo.InvariantCulture, $"{number}|{listId}|{IdBeforeFirst + store.Next()}||NEW|"))
        : Said(success: false, "Invalid phone number", number);
}
