using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Exotel: a call that is connected can be read back, and has ended by then.</summary>
internal static class ExotelShapes
{
    private const string Section = "3. Exotel Click-to-Call API Configuration";
    private const string Calls = "/v1/Accounts/test-sid/Calls";

    private static readonly Rule _number = Rules.Pattern(@"^\+?[0-9]{6,15}\z", "a phone number, + and digits");

    public static IReadOnlyList<Shape> All { get; } =
    [
        For("Calls.Connect", "POST", Calls + "/connect.json")
            .Header("Content-Type", type => type.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal))
            .Form("From", _number).Form("To", _number).Form("CallerId", _number)
            .Form("CallType", Rules.OneOf("trans", "promo"), required: false)
            .Form("TimeLimit", Rules.Number(1, 14400), required: false).Form("TimeOut", Rules.Number(1, 14400), required: false)
            .Form("WaitUrl", Rules.Url, required: false).Form("Record", Rules.OneOf("true", "false"), required: false)
            .Form("RecordingChannels", Rules.OneOf("single", "dual"), required: false).Form("RecordingFormat", Rules.OneOf("mp3", "mp3-hq"), required: false)
            .Form("CustomField", Rules.Any, required: false).Form("StatusCallback", Rules.Url, required: false)
            .Form("StatusCallbackEvents[0]", Rules.OneOf("answered", "terminal"), required: false).Form("StatusCallbackEvents[1]", Rules.OneOf("answered", "terminal"), required: false)
            .Form("StatusCallbackContentType", Rules.OneOf("multipart/form-data", "application/json"), required: false)
            .AnswersJson(Connect),

        For("Calls.Get", "GET", Calls + "/{sid}.json")
            .InPath("sid", Rules.Any)
            .Check("path 'sid'", request => Placed(request).ContainsKey(request["sid"]) ? null : "the id of a call that was connected here")
            .AnswersJson(request => Placed(request)[request["sid"]]),
    ];

    private static Shape For(string operation, string method, string path) => new Shape(operation, Section, method, path)
        .Header("Authorization", "Basic dGVzdC1hY2NvdW50OnRlc3QtdG9rZW4=")
        .Header("Accept", "application/json");

    private static ConcurrentDictionary<string, string> Placed(ShapeRequest request) => request.Store.Table<string>("exotel calls");

    private static string Connect(ShapeRequest request)
    {
        string sid = request.Store.NextId(32);
        DateTime now = DateTime.UtcNow.AddMinutes(330);
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
        },
    }.ToJsonString();

    private static string Written(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
