using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>SangamCRM: each call log is answered by a row of its own, and a pop-up by success.</summary>
internal static class SangamCrmShapes
{
    // Of the document's reply; the rest of an id is counted.
    private const string BeginOfIds = "b80a3578-84a4-4139-90b1-";
    private const int DigitsOfIds = 12;
    private const string UnwantedNumber = "8200414448";

    private static readonly Rule _time = Rules.Date("yyyy-MM-dd HH:mm:ss");
    private static readonly Rule _link = value => value.Length == 0 ? null : Rules.Url(value);

    public static IReadOnlyList<Shape> All { get; } =
    [
        For("CallLogs.Push", "1. CRM Call Log API", "/api/v1/ivr-call-log").InRows()
            .Json("duration", Rules.Pattern("^[0-9]{2,}:[0-5][0-9]:[0-5][0-9]\\z", "a duration as HH:mm:ss"))
            .Json("enjay_lat_source_number", Rules.Words).Json("date_start", _time).Json("date_end", _time).Json("mobile_call_detect_c", Rules.OneOf("0"))
            .Json("name", Rules.Words).Json("enjay_lat_destination_number", Rules.Words).Json("assigned_user_id", Rules.Words)
            .Json("decision_variable", Rules.Any).Json("direction", Rules.OneOf("Inbound", "Outbound"))
            .Json("call_status", Rules.Words).Json("logged_via", Rules.OneOf("Calllog")).Json("logged_by", Rules.Words)
            .Json("synapse_recording_link", _link)
            .AnswersJson(request => new JsonObject
            {
                ["status"] = 200,
                ["result"] = new JsonArray([.. request.Json!.AsArray().Select(log => Logged(log!, request.Store))]),
            }.ToJsonString()),

        For("CallPopups.Notify", "2. Call Pop-up API", "/api/v1/ivr-call-notify")
            .Json("cli", Rules.Words).Json("event", Rules.Words).Json("uniqueid", Rules.Words).Json("time", _time).Json("nm", Rules.Words).Json("to", Rules.Words)
            .AnswersJson(_ => """{"message":"success"}"""),
    ];

    private static Shape For(string operation, string section, string path) => new Shape(operation, section, "POST", path)
        .Header("Authorization", StubVendor.Token, $"Bearer {StubVendor.Token}")
        .Header("Accept", "application/json")
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
