using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Exotel: a call that is connected can be read back, and has ended by then.</summary>
internal static class ExotelShapes
{
    private const string Section = "3. Exotel Click-to-Call API Configuration";
    private const string Calls = "/v1/Accounts/test-sid/Calls";

    // The words of the mapping of a call that is not there.
    private const string NotFound = """{"RestException":{"Status":404,"Message":"The requested resource was not found"}}""";

    private static readonly Rule _number = Rules.Pattern(@"^\+?[0-9]{1,15}\z", "a phone number, + and 1 to 15 digits");

    public static IReadOnlyList<Shape> All { get; } =
    [
        For("Calls.Connect", "POST", Calls + "/connect.json")
            .Form("From", _number).Form("To", _number).Form("CallerId", _number)
            .Form("CallType", Rules.Words, required: false)
            .Form("TimeLimit", Rules.Number(1, 14400), required: false).Form("TimeOut", Rules.Number(1, int.MaxValue), required: false)
            .Form("WaitUrl", Rules.Url, required: false).Form("Record", Rules.OneOf("true", "false"), required: false)
            .Form("RecordingChannels", Rules.Words, required: false).Form("RecordingFormat", Rules.Words, required: false)
            .Form("CustomField", Rules.Length(1, 128), required: false).Form("StatusCallback", Rules.Url, required: false)
            .Form("StatusCallbackEvents[0]", Rules.Words, required: false).Form("StatusCallbackEvents[1]", Rules.Words, required: false)
            .Form("StatusCallbackContentType", Rules.Words, required: false)
            .AnswersJson(Connect),

        For("Calls.Get", "GET", Calls + "/{sid}.json")
            .InPath("sid", Rules.Any)
            .Query("details", Rules.OneOf("true", "false"), required: false)
            .Answers(request => Placed(request).TryGetValue(request["sid"], out string? call) ? StubReply.Text(200, call, "application/json") : StubReply.Text(404, NotFound, "application/json")),
    ];

    private static Shape For(string operation, string method, string path) => new Shape(operation, Section, method, path)
        .Header("Authorization", "Basic dGVzdC1hY2NvdW50OnRlc3QtdG9rZW4=")
        .Header("Accept", "application/json")
        .RemembersWhen(reply => reply.Contains("\"Sid\"", StringComparison.Ordinal));

    private static ConcurrentDictionary<string, string> Placed(ShapeRequest request) => request.Store.Table<string>("exotel calls");

    private static string Connect(ShapeRequest request)
    {
        string sid = request.NewId("Sid", 32);
        DateTime now = request.Store.UtcNow.AddMinutes(330);
        Placed(request)[sid] = Call(request, sid, "completed", now, now.AddSeconds(42));
        return Call(request, sid, "in-progress", now, end: null);
    }

    private static string Call(ShapeRequest request, string sid, string status, DateTime start, DateTime? end) => new JsonObject
    {
        ["Call"] = new JsonObject
        {
            ["Sid"] = sid,
            ["ParentCallSid"] = null,
            ["DateCreated"] = Written(start),
            ["DateUpdated"] = Written(end ?? start),
            ["AccountSid"] = "test-sid",
            ["To"] = request["To"],
            ["From"] = request["From"],
            ["PhoneNumberSid"] = request["CallerId"],
            ["Status"] = status,
            ["StartTime"] = Written(start),
            ["EndTime"] = end is { } ended ? Written(ended) : null,
            ["Duration"] = end is null ? null : 42,
            ["Price"] = null,
            ["Direction"] = "outbound-api",
            ["AnsweredBy"] = end is null ? null : "human",
            ["Uri"] = $"{Calls}/{sid}",
            ["RecordingUrl"] = null,
            ["Details"] = end is null ? null : new JsonObject { ["ConversationDuration"] = 30, ["Leg1Status"] = status, ["Leg2Status"] = status },
        },
    }.ToJsonString();

    private static string Written(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
