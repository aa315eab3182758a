using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>The Elision dialer: five functions of one address, each by query and by form.</summary>
internal static class ElisionShapes
{
    private const string Html = "text/html; charset=UTF-8";

    private static readonly string[] _methods = ["GET", "POST"];

    // The document's, and a VICIdial's.
    private static readonly string[] _scripts = ["/dialer/elision_api.php", "/vicidial/non_agent_api.php"];

    private static readonly ShapeField[] _credentials =
    [
        Required("source", Rules.Length(2, 20)), Required("user", Rules.OneOf(StubVendor.Account)), Required("pass", value => value == StubVendor.Token ? null : "the API user's password"),
    ];

    // As PHP leaves a plus sign alone.
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Shape> All { get; } = [.. ElisionAgentShapes.All, .. ElisionListShapes.All, .. ElisionLeadShapes.All];

    /// <summary>A function by query and by form, on the dialer and on a VICIdial, with what every request holds.</summary>
    public static IEnumerable<Shape> Of(string operation, string function, string section, params ShapeField[] fields) =>
        from script in _scripts from method in _methods select Of(method, script, operation, function, section, fields);

    private static Shape Of(string method, string script, string operation, string function, string section, IEnumerable<ShapeField> fields)
    {
        Shape shape = new Shape(operation, section, method, script).ToldBy("function", function)
            .RemembersWhen(reply => reply.Contains("SUCCESS: ", StringComparison.Ordinal) || reply.Contains("\"success\":true", StringComparison.Ordinal));
        foreach (ShapeField field in fields.Concat(_credentials))
        {
            _ = method == "GET" ? shape.Query(field.Name, field.Rule, field.IsRequired) : shape.Form(field.Name, field.Rule, field.IsRequired);
        }

        return shape;
    }

    public static ShapeField Required(string name, Rule rule) => new(name, rule, IsRequired: true);

    public static ShapeField Optional(string name, Rule rule) => new(name, rule, IsRequired: false);

    /// <summary>The dialer's line of words.</summary>
    public static StubReply Text(string line) => StubReply.Text(200, line, Html);

    public static StubReply Json(JsonObject reply) => StubReply.Text(200, reply.ToJsonString(_json), Html);

    /// <summary>What the dialer says in JSON, of a request or of one lead.</summary>
    public static JsonObject Said(bool success, string message, JsonNode data) => new() { ["success"] = success, ["message"] = message, ["data"] = data };
}
