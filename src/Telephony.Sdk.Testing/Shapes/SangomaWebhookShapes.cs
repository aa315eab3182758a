using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Webhooks: what is added is listed beside those of the document, is changed, and is gone once deleted.</summary>
internal static class SangomaWebhookShapes
{
    private const string One = "webhooks/:id";
    private const string Many = "webhooks/:[inbound|outbound|id]";
    private const string Yes = """{"status":true}""";

    private static readonly string _notFound = SangomaCrmShapes.No("Webhook not found");

    // The document's example of a refusal.
    private const string Refused = "http://postb.in/refused";

    private static readonly Rule _url = value => value.Length > 512 ? "an address of at most 512 characters" : Rules.Url(value);

    public static IReadOnlyList<Shape> All { get; } =
    [
        SangomaCrmShapes.For("Webhooks.List", "GET", Many, "webhooks").AnswersJson(request => List(request, _ => true)).SupersedesWhen(HasChanged),
        SangomaCrmShapes.For("Webhooks.ListByDirection", "GET", Many, "webhooks/{direction}").InPath("direction", SangomaCrmShapes.Direction)
            .AnswersJson(request => List(request, hook => hook["direction"]!.GetValue<string>() == request["direction"])).SupersedesWhen(HasChanged),

        SangomaCrmShapes.For("Webhooks.Get", "GET", Many, "webhooks/{id}").InPath("id", Rules.Number(1, int.MaxValue))
            .AnswersJson(request => Hooks(request).TryGetValue(request["id"], out JsonObject? hook) ? hook.ToJsonString() : _notFound).SupersedesWhen(HasChanged),

        SangomaCrmShapes.For("Webhooks.Add", "POST", "webhooks/", "webhooks").Json("url", _url).Json("direction", SangomaCrmShapes.Direction)
            .AnswersJson(Add).SupersedesWhen(request => request["url"] != Refused),

        SangomaCrmShapes.For("Webhooks.Update", "PATCH", One, "webhooks/{id}").InPath("id", Rules.Number(1, int.MaxValue)).Json("url", _url).Json("direction", SangomaCrmShapes.Direction)
            .AnswersJson(request => Hooks(request).ContainsKey(request["id"]) ? Keep(request, request["id"]) : _notFound).SupersedesWhen(_ => true),

        SangomaCrmShapes.For("Webhooks.Delete", "DELETE", One, "webhooks/{id}").InPath("id", Rules.Number(1, int.MaxValue))
            .AnswersJson(Delete).SupersedesWhen(_ => true),
    ];

    /// <summary>Those of the document, until something was changed.</summary>
    private static ConcurrentDictionary<string, JsonObject> Hooks(ShapeRequest request)
    {
        ConcurrentDictionary<string, ConcurrentDictionary<string, JsonObject>> tables = request.Store.Table<ConcurrentDictionary<string, JsonObject>>("sangoma webhooks");
        return tables.GetOrAdd("", _ => new ConcurrentDictionary<string, JsonObject>(StringComparer.Ordinal)
        {
            ["1"] = Hook("1", "http://postb.in/newurl", "both"),
            ["2"] = Hook("2", "http://postb.in/inbound", "inbound"),
            ["3"] = Hook("3", "http://postb.in/abc123", "both"),
        });
    }

    private static bool HasChanged(ShapeRequest request) => !request.Store.Table<bool>("sangoma webhooks have changed").IsEmpty;

    private static void Change(ShapeRequest request) => request.Store.Table<bool>("sangoma webhooks have changed")[""] = true;

    private static string List(ShapeRequest request, Func<JsonObject, bool> which) => new JsonObject
    {
        ["status"] = true,
        ["data"] = new JsonArray([.. Hooks(request).OrderBy(hook => int.Parse(hook.Key, CultureInfo.InvariantCulture)).Select(hook => hook.Value).Where(which).Select(hook => hook.DeepClone())]),
    }.ToJsonString();

    /// <summary>No id is given twice, the three of the document included.</summary>
    private static string Add(ShapeRequest request) => Keep(request, (request.Store.Next() + 3).ToString(CultureInfo.InvariantCulture));

    private static string Keep(ShapeRequest request, string id)
    {
        Hooks(request)[id] = Hook(id, request["url"], request["direction"]);
        Change(request);
        return Yes;
    }

    private static string Delete(ShapeRequest request)
    {
        if (!Hooks(request).TryRemove(request["id"], out _))
        {
            return _notFound;
        }

        Change(request);
        return Yes;
    }

    private static JsonObject Hook(string id, string url, string direction) => new() { ["id"] = int.Parse(id, CultureInfo.InvariantCulture), ["url"] = url, ["direction"] = direction };
}
