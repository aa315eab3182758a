using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>SangamCRM: each call log is answered by a row of its own, and a pop-up by success.</summary>
internal static class SangamCrmShapes
{
    // Of the document's reply; the rest of an id is counted.
    private const string BeginOfIds = "b80a3578-84a4-4139-90b1-";
    private const int DigitsOfIds = 12;
    private const string UnwantedNumber = "8200414448";

    private static readonly Rule _text = Rules.Pattern(@"\S", "some text");
    private static readonly Rule _time = Rules.Date("yyyy-MM-dd HH:mm:ss");
    private static readonly Rule _link = value => value.Length == 0 ? null : Rules.Url(value);

    public static IReadOnlyList<Shape> All { get; } =
    [
        For("CallLogs.Push", "1. CRM Call Log API", "/api/v1/ivr-call-log").InRows()
            .Json("duration", Rules.Pattern("^[0-9]{2,}:[0-5][0-9]:[0-5][0-9]$", "a duration as HH:mm:ss"))
            .Json("enjay_lat_source_number", _text).Json("date_start", _time).Json("date_end", _time).Json("mobile_call_detect_c", Rules.OneOf("0"))
            .Json("name", _text).Json("enjay_lat_destination_number", _text).Json("assigned_user_id", _text)
            .Json("decision_variable", Rules.OneOf("always", "never", "")).Json("direction", Rules.OneOf("Inbound", "Outbound"))
            .Json("call_status", Rules.OneOf("Held", "Not Held")).Json("logged_via", Rules.OneOf("Calllog")).Json("logged_by", Rules.OneOf("CRM App", "Synapse", "IVR"))
            .Json("synapse_recording_link", _link)
            .AnswersJson(request => new JsonObject
            {
                ["status"] = 200,
                ["result"] = new JsonArray([.. request.Json!.AsArray().Select(log => Logged(log!, request.Store))]),
            }.ToJsonString()),

        For("CallPopups.Notify", "2. Call Pop-up API", "/api/v1/ivr-call-notify")
            .Json("cli", _text).Json("event", _text).Json("uniqueid", _text).Json("time", _time).Json("nm", _text).Json("to", _text)
            .AnswersJson(_ => """{"message":"success"}"""),
    ];

    private static Shape For(string operation, string section, string path) => new Shape(operation, section, "POST", path)
        .Header("Authorization", token => token is "test-token" or "Bearer test-token")
        .Header("Accept", "application/json")
        .Header("Content-Type", type => type.StartsWith("application/json", StringComparison.Ordinal))
        .Query("ivr-name", Rules.OneOf("test-ivr"));

    /// <summary>Of the other party's number; what the log leaves open is "always", as in the document's reply, but for one number.</summary>
    private static JsonObject Logged(JsonNode log, StubStore store)
    {
        string number = log[log["direction"]!.ToString() == "Inbound" ? "enjay_lat_source_number" : "enjay_lat_destination_number"]!.ToString();
        return new()
        {
            ["id"] = BeginOfIds + store.NextId(DigitsOfIds),
            ["call_match"] = 9,
            ["decision_variable"] = log["decision_variable"]!.ToString() is { Length: > 0 } decision ? decision : number == UnwantedNumber ? "never" : "always",
            ["num"] = number,
            ["deleted"] = "0",
        };
    }
}
