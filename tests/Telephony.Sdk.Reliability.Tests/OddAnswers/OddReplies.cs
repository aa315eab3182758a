using System.Text;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.OddAnswers;

/// <summary>Fields that are not what a document says, rows that fit together in no way, and words in place of an answer.</summary>
internal static class OddReplies
{
    private static readonly DateTimeOffset s_start = ExampleClock.Start;

    public static IReadOnlyList<OddAnswer> Fields { get; } =
    [
        Connected("""{"Call":{"Sid":"b601","Status":"in-progress","DateCreated":"2023-12-04T23:02:19Z"}}"""),
        Connected("""{"Call":{"Sid":"b601","Status":"in-progress","DateCreated":"yesterday"}}"""),
        Connected("""{"Call":{"Sid":"b601","Status":"null","Duration":"null"}}"""),
        Connected("""{"Call":{"Sid":"b601","Status":"completed","Duration":-5}}"""),
        Listed("""[{"uuid":"1.1","type":"START","calldate":1551929887},{"uuid":"1.2","type":"START","calldate":"n/a"},{"uuid":"1.3","type":"START","calldate":"2019-03-07 03:38:07"}]"""),
        Records("""{"response":{"success":"true","result":[{"id":"1","request_id":"CD1","billsec":NaN,"call_duration":"None"},{"id":"2","request_id":"CD1","billsec":"12"}]}}"""),
        Records("""{"response":{"success":"true","records":[{"id":"1","request_id":"CD1"}]}}"""),
        Records("""{"response":{"success":"true"}}"""),
        Pushed("""{"status":200,"result":[{"id":"1","num":"9876500001","deleted":"N"}]}"""),
    ];

    public static IReadOnlyList<OddAnswer> Words { get; } =
    [
        Hooked("Creation of dynamic property X::$settings is deprecated", "text/html"),
        Hooked("Unauthorized", "text/html"),
        Unhooked("Unauthorized", "text/html"),
        Recorded("File not found", "audio/x-wav"),
        Recorded("RIFF $   WAVEfmt with a data size of 0", "audio/x-wav", Wav(samples: 0)),
        Recorded("Notice: Undefined index: x in y.php on line 3 RIFF…", "audio/x-wav", [.. Encoding.ASCII.GetBytes("\nNotice: Undefined index: x in /var/www/y.php on line 3\n"), .. Wav(samples: 8)]),
        Listed("""{"error":{"type":"Exception","message":"Module requested invalid","file":"/var/www/html/x.php"}}""", 500),
        Records("""{"detail":[{"loc":["body","account"],"msg":"field required"}]}""", 422),
        Listed("""<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>""", 403, "application/xml"),
        Connected("""<?xml version="1.0"?><TwilioResponse><Call><Sid>b601</Sid><Status>queued</Status></Call></TwilioResponse>""", contentType: "application/xml"),
        Connected("""<div style="border:1px solid #990000"><h4>A PHP Error was encountered</h4><p>Severity: Notice</p></div>{"Call":{"Sid":"b601","Status":"queued"}}""", contentType: "text/html"),
        Listed("""{"status":false,"message":"Call not found"}"""),
        Listed("""{"status":false,"message":"Unauthorized"}"""),
        Listed("""{"status":401,"message":"Invalid token"}"""),
        Listed("""{"status":true,"result":[{"uuid":"1.1"}]}"""),
        Hooked("""{"status":"failed","message":"Invalid URL"}""", "application/json"),
        Hooked("""{"status":"OK"}""", "application/json"),
        Connected("""{"Call":{"Sid":"b601"},"RestException":{}}"""),
        Records("""{"response":{"success":"false","message":"authentication failed"}}"""),
        Records("""{"response":{"success":"false","message":"callback request not found"}}"""),
        Connected("no such address", 404, "text/plain"),
        Records("<html><body>Not Found</body></html>", 404, "text/html"),
        Connected("", 401),
    ];

    public static IReadOnlyList<OddAnswer> Rows { get; } =
    [
        Call("an attended transfer", """[{"uuid":"1.1","type":"START","calldate":1551929880,"source":"\"Asha Rao\" <09876500001>","destination":"","direction":"inbound"},{"uuid":"1.1","type":"END","calldate":1551929893,"destination":"101","owner":"101","duration":"13"},{"uuid":"1.1","type":"END","calldate":1551930180,"destination":"","owner":"102","duration":"300","recordingfile":"a.wav"}]"""),
        Call("a withheld caller", """[{"uuid":"1.1","type":"START","calldate":1551929880,"source":"","destination":"101","direction":"inbound"},{"uuid":"1.1","type":"END","calldate":1551929893,"duration":"13"}]"""),
        Logged("a withheld caller, told what to log", """[{"uuid":"1.1","type":"START","calldate":1551929880,"source":"","destination":"101","direction":"inbound"},{"uuid":"1.1","type":"END","calldate":1551929893,"duration":"13"}]""", withheldNumber: "0"),
        Logged("the same, told nothing", """[{"uuid":"1.1","type":"START","calldate":1551929880,"source":"","destination":"101","direction":"inbound"}]""", withheldNumber: null),
        ReadBack("""{"Call":{"Sid":"b601","Status":"completed","Direction":"incoming","Details":{"ConversationDuration":8}}}"""),
        ReadBack("""{"Call":{"Sid":"b601","Status":"completed","Direction":"incoming"}}"""),
    ];

    private static OddAnswer Connected(string body, int status = 200, string contentType = "application/json") =>
        OddAnswer.To<ExotelDocument, IExotelClient>("Calls.Connect", async exotel => Call(await exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890"))), body, status, contentType);

    private static OddAnswer ReadBack(string body) =>
        OddAnswer.To<ExotelDocument, IExotelClient>("Calls.Get", async exotel => (await exotel.Calls.GetAsync("b601")).ToCallRecord() is var call ? $"{call.Direction}, {call.Outcome}, talked {Shown.Or(call.TalkTime)}" : "", body);

    private static string Call(ExotelCall call) =>
        $"the call {call.Sid}, status {Shown.Or(call.Status)}, duration {Shown.Or(call.Duration)}, created {Shown.Or(call.DateCreated)}{Shown.Kept(call.AdditionalFields)}";

    private static OddAnswer Listed(string body, int status = 200, string contentType = "application/json") =>
        OddAnswer.To<SangomaCrmDocument, ISangomaCrmClient>(
            "Calls.List",
            async pbx => Shown.Or(string.Join("; ", (await pbx.Calls.ListAsync(SangomaDirection.Both)).Select(row => $"{row.Uuid} at {Shown.Or(row.CallDate)}{Shown.Kept(row.AdditionalFields)}"))),
            body,
            status,
            contentType);

    private static OddAnswer Call(string what, string body) =>
        OddAnswer.To<SangomaCrmDocument, ISangomaCrmClient>(
            "Calls.Get, " + what,
            async pbx => await pbx.Calls.GetAsync("1.1") is var call ? $"from {Shown.Or(call.Source)} ({Shown.Or(call.SourceName)}) to {Shown.Or(call.Destination)}, owner {Shown.Or(call.Owner)}, {Shown.Or(call.Duration)}, {Shown.Or(call.RecordingFile)}" : "",
            body);

    private static OddAnswer Logged(string what, string body, string? withheldNumber) =>
        OddAnswer.To<SangomaCrmDocument, ISangomaCrmClient>(
            "Calls.Get, " + what,
            async pbx => SangamCallLog.From((await pbx.Calls.GetAsync("1.1")).ToCallRecord(), "1", SangamCallStatus.Held, withheldNumber).Source,
            body);

    private static OddAnswer Hooked(string body, string contentType) =>
        OddAnswer.To<SangomaCrmDocument, ISangomaCrmClient>("Webhooks.Add", pbx => Shown.DoneAsync(pbx.Webhooks.AddAsync(new Uri("https://crm.example.com/hook"), SangomaDirection.Both)), body, contentType: contentType);

    private static OddAnswer Unhooked(string body, string contentType) =>
        OddAnswer.To<SangomaCrmDocument, ISangomaCrmClient>("Webhooks.Delete", pbx => Shown.DoneAsync(pbx.Webhooks.DeleteAsync(1)), body, contentType: contentType);

    private static OddAnswer Recorded(string shown, string contentType, byte[]? bytes = null) =>
        OddAnswer.To<SangomaCrmDocument, ISangomaCrmClient>(
            "Calls.Recording",
            async pbx =>
            {
                using Download download = await pbx.Calls.OpenRecordingAsync("1.1");
                return $"audio, {download.ContentType}";
            },
            shown,
            contentType: contentType,
            bytes: bytes);

    private static OddAnswer Records(string body, int status = 200, string contentType = "application/json") =>
        OddAnswer.To<CPaaSDocument, ICPaaSClient>(
            "CallDetailRecords.ListByRequest",
            async cpaas => Shown.Or(string.Join("; ", (await cpaas.CallDetailRecords.ListByRequestAsync("CD1")).Select(record => $"{record.Id}, talked {Shown.Or(record.TalkTime)}{Shown.Kept(record.AdditionalFields)}"))),
            body,
            status,
            contentType);

    private static OddAnswer Pushed(string body) =>
        OddAnswer.To<SangamCrmDocument, ISangamCrmClient>(
            "CallLogs.Push",
            async crm => await crm.CallLogs.PushAsync(new SangamCallLog(CallDirection.Inbound, "9876543210", "7894561230", s_start, s_start, SangamCallStatus.Held, "1")) is { } result
                ? $"pushed as {result.Id}, deleted {Shown.Or(result.IsDeleted)}{Shown.Kept(result.AdditionalFields)}"
                : "pushed",
            body);

    /// <summary>A WAV file of 8-bit samples.</summary>
    private static byte[] Wav(int samples) =>
    [
        .. "RIFF"u8, .. BitConverter.GetBytes(36 + samples), .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0,
        .. "data"u8, .. BitConverter.GetBytes(samples), .. new byte[samples],
    ];
}
