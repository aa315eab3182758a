using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>CPaaS: what was placed has its record, what was created is there, what is not there is refused.</summary>
internal static class CPaaSShapes
{
    public static IReadOnlyList<Shape> All { get; } =
        [.. CPaaSCallShapes.All, .. CPaaSCallbackShapes.All, .. CPaaSListShapes.All, .. CPaaSCampaignShapes.All, .. CPaaSRecordShapes.All];

    /// <summary>An operation without a body.</summary>
    public static Shape For(string operation, string section, string method, string path) => new Shape(operation, section, method, "/api/" + path)
        .Header("account", StubVendor.Account)
        .Header("auth", StubVendor.Token)
        .RemembersWhen(reply => reply.Replace(" ", "", StringComparison.Ordinal).Contains("\"success\":\"true\"", StringComparison.Ordinal));

    /// <summary>An operation whose body is a JSON object of strings, and of arrays where the shape has them.</summary>
    public static Shape ForJson(string operation, string section, string method, string path) => For(operation, section, method, path)
        .Check("body", request => ((JsonObject)request.Json!).FirstOrDefault(field => field.Value?.GetValueKind() is not (JsonValueKind.String or JsonValueKind.Array)).Key is { } name ? $"a JSON string as '{name}'" : null);

    /// <summary>Something was made; its id is the reply.</summary>
    public static StubReply Made(string idName, string id) => Reply(new JsonObject { [idName] = id, ["success"] = "true" });

    public static StubReply Done(string message) => Reply(new JsonObject { ["message"] = message, ["success"] = "true" });

    public static StubReply Done(string message, string requestId) => Reply(new JsonObject { ["message"] = message, ["request_id"] = requestId, ["success"] = "true" });

    /// <summary>The document shows no refusal: this is the form of the mappings' refusals.</summary>
    public static StubReply Refused(string message) => Reply(new JsonObject { ["message"] = message, ["success"] = "false" });

    public static StubReply Found(string message, IEnumerable<JsonNode> rows) => Reply(new JsonObject { ["message"] = message, ["result"] = new JsonArray([.. rows]), ["success"] = "true" });

    public static StubReply Counted(JsonNode result) => Reply(new JsonObject { ["result"] = result.DeepClone(), ["success"] = "true" });

    private static StubReply Reply(JsonObject response) => StubReply.Text(200, new JsonObject { ["response"] = response }.ToJsonString(), "application/json");
}
