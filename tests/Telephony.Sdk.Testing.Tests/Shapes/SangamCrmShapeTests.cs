using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>SangamCRM takes any calls that its document allows, and answers each.</summary>
public sealed class SangamCrmShapeTests
{
    private const string Logs = "api/v1/ivr-call-log?ivr-name=test-ivr";
    private const string Popups = "api/v1/ivr-call-notify?ivr-name=test-ivr";

    private TelephonyStubs _stubs = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        _client = new HttpClient { BaseAddress = _stubs.BaseAddress };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", StubVendor.Token);
        _client.DefaultRequestHeaders.Add("Accept", "application/json");
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [Test]
    public async Task Each_log_is_answered_by_a_row_of_its_own()
    {
        string reply = await SendAsync(Logs, new JsonArray(Log(), Log(("direction", "Outbound")), Log(("enjay_lat_source_number", "8200414448")), Log(("decision_variable", "never"))));

        reply.Should().Be("""
            {"status":200,"result":[
            {"id":"b80a3578-84a4-4139-90b1-000000000001","call_match":9,"decision_variable":"always","num":"9876543210","deleted":"0"},
            {"id":"b80a3578-84a4-4139-90b1-000000000002","call_match":9,"decision_variable":"always","num":"7894561230","deleted":"0"},
            {"id":"b80a3578-84a4-4139-90b1-000000000003","call_match":9,"decision_variable":"never","num":"8200414448","deleted":"0"},
            {"id":"b80a3578-84a4-4139-90b1-000000000004","call_match":9,"decision_variable":"never","num":"9876543210","deleted":"0"}]}
            """.ReplaceLineEndings(""));
        (await SendAsync(Logs, new JsonArray(Log()))).Should().Contain("\"b80a3578-84a4-4139-90b1-000000000005\"", "an id is given once");
    }

    [TestCase("duration", "99:59:59")]
    [TestCase("duration", "100:00:00")]
    [TestCase("name", "Follow-up")]
    [TestCase("assigned_user_id", "b80a3578-84a4-4139-90b1-7a68d8fc06de")]
    [TestCase("decision_variable", "always")]
    [TestCase("decision_variable", "sometimes")]
    [TestCase("call_status", "Not Held")]
    [TestCase("call_status", "Missed")]
    [TestCase("logged_by", "CRM App")]
    [TestCase("logged_by", "Synapse")]
    [TestCase("logged_by", "Exotel")]
    [TestCase("synapse_recording_link", "https://recordings.example.com/1.mp3?a=1&b=2")]
    public async Task A_log_may_say_what_the_document_names_or_leaves_open(string field, string value) =>
        (await SendAsync(Logs, new JsonArray(Log((field, value))))).Should().StartWith("""{"status":200,"result":[""");

    [TestCase("duration", "0:01:00", "a duration as HH:mm:ss")]
    [TestCase("duration", "00:60:00", "a duration as HH:mm:ss")]
    [TestCase("duration", "60", "a duration as HH:mm:ss")]
    [TestCase("date_start", "2020-11-10T10:55:47", "a date as yyyy-MM-dd HH:mm:ss")]
    [TestCase("date_end", "2020-02-30 10:55:47", "a date as yyyy-MM-dd HH:mm:ss")]
    [TestCase("mobile_call_detect_c", "1", "0")]
    [TestCase("direction", "inbound", "Inbound or Outbound")]
    [TestCase("call_status", " ", "some text")]
    [TestCase("logged_via", "CallLog", "Calllog")]
    [TestCase("logged_by", "", "some text")]
    [TestCase("synapse_recording_link", "1.mp3", "an address that begins with http")]
    [TestCase("name", " ", "some text")]
    [TestCase("enjay_lat_source_number", "", "some text")]
    [TestCase("enjay_lat_destination_number", "", "some text")]
    [TestCase("assigned_user_id", "", "some text")]
    public async Task What_the_document_does_not_name_is_told_with_its_row(string field, string value, string expected) =>
        (await MismatchAsync(Logs, new JsonArray(Log(), Log((field, value))))).Should()
            .Contain("\"CallLogs.Push with any values\"").And.Contain($"  body[1].{field}\n    expected: {expected}\n    got:      {(value.Length == 0 ? "an empty text" : value)}\n").And.NotContain("body[0]");

    [Test]
    public async Task A_field_too_many_or_too_few_is_told_with_its_row()
    {
        JsonObject log = Log(("agent", "7"));
        log.Remove("name");

        (await MismatchAsync(Logs, new JsonArray(log))).Should().Contain("  body[0].agent\n    expected: no field of this name\n").And.Contain("  body[0].name\n    expected: some text\n    got:      nothing\n");
    }

    [TestCase("[]", "  body\n    expected: a JSON array of objects\n    got:      []\n")]
    [TestCase("{}", "  body\n    expected: a JSON array of objects\n")]
    [TestCase("[7]", "  body[0]\n    expected: a JSON object\n")]
    public async Task Logs_are_an_array(string body, string difference) => (await MismatchAsync(Logs, JsonNode.Parse(body)!)).Should().Contain(difference);

    [Test]
    public async Task A_pop_up_is_shown() => (await SendAsync(Popups, Popup(("event", "HANGUP"), ("uniqueid", "pbx01-1688710079.868")))).Should().Be("""{"message":"success"}""");

    [TestCase("time", "2020-11-10", "a date as yyyy-MM-dd HH:mm:ss")]
    [TestCase("cli", "", "some text")]
    [TestCase("to", "", "some text")]
    [TestCase("nm", "", "some text")]
    [TestCase("event", "", "some text")]
    [TestCase("uniqueid", "", "some text")]
    public async Task A_pop_up_needs_each_field(string field, string value, string expected) =>
        (await MismatchAsync(Popups, Popup((field, value)))).Should().Contain("\"CallPopups.Notify with any values\"").And.Contain($"  body.{field}\n    expected: {expected}\n");

    [Test]
    public async Task Another_ivr_is_unknown() =>
        (await MismatchAsync(Popups.Replace("test-ivr", "other-ivr", StringComparison.Ordinal), Popup())).Should().Contain("  query parameter 'ivr-name'\n    expected: test-ivr\n    got:      other-ivr\n");

    [TestCase("Bearer test-token", HttpStatusCode.OK)]
    [TestCase("wrong-token", HttpStatusCode.Unauthorized)]
    public async Task The_token_is_looked_at(string authorization, HttpStatusCode status)
    {
        _client.DefaultRequestHeaders.Remove("Authorization");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using HttpResponseMessage reply = await PostAsync(Popups, Popup());

        reply.StatusCode.Should().Be(status);
    }

    private static JsonObject Log(params (string Field, string Value)[] others) => With(
        new JsonObject
        {
            ["duration"] = "00:03:00",
            ["enjay_lat_source_number"] = "9876543210",
            ["date_start"] = "2026-11-10 10:55:47",
            ["date_end"] = "2026-11-10 10:58:47",
            ["mobile_call_detect_c"] = "0",
            ["name"] = "9876543210",
            ["enjay_lat_destination_number"] = "7894561230",
            ["assigned_user_id"] = "7",
            ["decision_variable"] = "",
            ["direction"] = "Inbound",
            ["call_status"] = "Held",
            ["logged_via"] = "Calllog",
            ["logged_by"] = "IVR",
            ["synapse_recording_link"] = "",
        },
        others);

    private static JsonObject Popup(params (string Field, string Value)[] others) => With(
        new JsonObject { ["cli"] = "9876543210", ["event"] = "TC", ["uniqueid"] = "1688710079.868", ["time"] = "2026-11-10 10:55:47", ["nm"] = "asha@example.com", ["to"] = "7894561230" },
        others);

    private static JsonObject With(JsonObject json, (string Field, string Value)[] others)
    {
        foreach ((string field, string value) in others)
        {
            json[field] = value;
        }

        return json;
    }

    private async Task<HttpResponseMessage> PostAsync(string path, JsonNode body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private async Task<string> SendAsync(string path, JsonNode body)
    {
        using HttpResponseMessage reply = await PostAsync(path, body);
        reply.StatusCode.Should().Be(HttpStatusCode.OK, _stubs.Journal.Requests[^1].Mismatch);
        return await reply.Content.ReadAsStringAsync();
    }

    private async Task<string> MismatchAsync(string path, JsonNode body)
    {
        using HttpResponseMessage reply = await PostAsync(path, body);
        reply.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await reply.Content.ReadAsStringAsync()).Should().StartWith("""{"status":404,"message":"The stub server has no mapping for POST""");
        return _stubs.Unmatched[^1].Mismatch!;
    }
}
