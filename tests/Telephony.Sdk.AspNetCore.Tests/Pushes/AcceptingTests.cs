using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>What vendors push is kept as it came, and read when it is handled.</summary>
public sealed class AcceptingTests
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Log = "callnumber=9997927001&date=2026-01-26&time=14:05:09&agentnumber=9997927002&ivrduration=12&callduration=95&callstatus=ANSWER&calllogid=1769416509.17";
    private const string Start = """{"uuid":"1551929887.12","type":"START","source":"09876500001"}""";
    private const string Ended = """{"CallSid":"b6","EventType":"terminal","Status":"completed","Legs":[{"OnCallDuration":21}]}""";

    [TestCase(PushApp.Ibizfone)]
    [TestCase(PushApp.Ibizfone + "/")]
    public async Task A_call_log_is_taken_from_a_query(string path)
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.GetAsync(path + "?" + Log)).Should().Be((200, "Accepted"));

        ReceivedPush push = app.Sink.Only;
        (push.Source, push.Kind, push.Key, push.IsVendorKey, push.ContentType, push.Query, push.Account).Should().Be(
            ("ibizfone", PushKinds.IbizfoneCallLog, "ibizfone/ibizfone-call-log/1769416509.17/ANSWER", true, null, Log, null));
        push.Body.Should().BeEmpty();
        push.ReceivedAt.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
        push.ReadIbizfoneCallLog().TalkTime.Should().Be(TimeSpan.FromSeconds(95));
        push.ReadCallRecord().Should().Be(push.ReadIbizfoneCallLog().ToCallRecord());
        push.ToString().Should().Be("ibizfone-call-log ibizfone/ibizfone-call-log/1769416509.17/ANSWER");
    }

    [TestCase(Log, Form)]
    [TestCase(Log, Form + "; charset=utf-8")]
    [TestCase(Log, null)]
    [TestCase(Log, "text/plain")]
    [TestCase("""{"calllogid":"1769416509.17","callstatus":"ANSWER","callduration":95}""", "application/json")]
    [TestCase("""{"calllogid":"1769416509.17","callstatus":"ANSWER","callduration":95}""", Form)]
    [TestCase("log=%7B%22calllogid%22%3A%221769416509.17%22%2C%22callstatus%22%3A%22ANSWER%22%2C%22callduration%22%3A95%7D", Form)]
    [TestCase("""{"call_uuid":"1769416509.17","CALL_STATUS":"ANSWER","conversation_duration":"00:01:35"}""", "no/such/type")]
    public async Task A_call_log_is_taken_from_a_body(string body, string? contentType)
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.PostAsync(PushApp.Ibizfone, body, contentType)).Should().Be((200, "Accepted"));

        ReceivedPush push = app.Sink.Only;
        (push.Key, push.Query, push.ContentType).Should().Be(("ibizfone/ibizfone-call-log/1769416509.17/ANSWER", null, contentType));
        push.Body.Should().Equal(System.Text.Encoding.UTF8.GetBytes(body));
        push.ReadIbizfoneCallLog().TalkTime.Should().Be(TimeSpan.FromSeconds(95));
    }

    [Test]
    public async Task A_query_and_a_form_are_one_push()
    {
        await using PushApp app = await PushApp.StartAsync();

        await app.PostAsync(PushApp.Ibizfone + "?calllogid=7&state=Delhi", "callstatus=MISSED", Form);

        IbizfoneCallLog log = app.Sink.Only.ReadIbizfoneCallLog();
        (log.CallId, log.Status, log.CallerCircle).Should().Be(("7", IbizfoneCallStatus.Missed, "Delhi"));
    }

    [Test]
    public async Task An_event_of_a_PBX_is_taken()
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.PostAsync(PushApp.Sangoma, Start, "application/json")).Should().Be((200, "Accepted"));

        ReceivedPush push = app.Sink.Only;
        push.Key.Should().StartWith("sangoma/sangoma-event/1551929887.12/START/");
        push.ReadSangomaEvent().Type.Should().Be(SangomaCallRowType.Start);
        push.ReadCallRecord().Outcome.Should().Be(CallOutcome.InProgress);
    }

    [Test]
    public async Task A_status_callback_is_taken_from_JSON_and_from_multipart()
    {
        await using PushApp app = await PushApp.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("b6"), "CallSid" }, { new StringContent("terminal"), "\"EventType\"" }, { new StringContent("completed"), "Status" }, { new StringContent("21"), "Legs[0][OnCallDuration]" },
        };

        (await app.PostAsync(PushApp.Exotel, Ended, "application/json")).Should().Be((200, "Accepted"));
        (await app.PostAsync(PushApp.Exotel, form)).Should().Be((200, "Accepted"));

        app.Sink.Pushes.Select(push => push.Key).Should().Equal("exotel/exotel-status/b6/terminal/completed", "exotel/exotel-status/b6/terminal/completed");
        foreach (ExotelStatusCallback callback in app.Sink.Pushes.Select(push => push.ReadExotelStatus()))
        {
            callback.Legs.Should().ContainSingle().Which.OnCallDuration.Should().Be(TimeSpan.FromSeconds(21));
        }
    }

    [TestCase(PushApp.Ibizfone, "what=is+this")]
    [TestCase(PushApp.Sangoma, "{\"uuid\":")]
    [TestCase(PushApp.Sangoma, "\0\u0001")]
    [TestCase(PushApp.Exotel, "<xml/>")]
    public async Task What_nobody_can_read_is_kept(string path, string body)
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.PostAsync(path, body, Form)).Should().Be((200, "Accepted"));

        ReceivedPush push = app.Sink.Only;
        push.IsVendorKey.Should().BeFalse();
        push.Key.Should().MatchRegex("^[a-z]+/[a-z-]+/[0-9A-F]{32}$");
        push.Body.Should().Equal(System.Text.Encoding.UTF8.GetBytes(body));
        push.Invoking(it => it.ReadCallRecord()).Should().Throw<TelephonyProtocolException>().WithMessage($"The push {push} cannot be read: * is missing.");
        app.Logs.All.Should().Contain(line => line.Contains("cannot be read; it is kept as", StringComparison.Ordinal));
    }

    [Test]
    public async Task What_a_parser_trips_over_is_kept()
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.PostAsync(PushApp.Exotel, "CallSid=1", "multipart/form-data; boundary=" + new string('b', 5000))).Should().Be((200, "Accepted"));

        ReceivedPush push = app.Sink.Only;
        push.IsVendorKey.Should().BeFalse();
        push.TryReadExotelStatus(out _, out PushProblem? problem).Should().BeFalse();
        problem!.ToString().Should().StartWith("body cannot be read (");
    }

    [Test]
    public async Task Several_connections_of_one_vendor_are_told_apart()
    {
        await using PushApp app = await PushApp.StartAsync(
            build: builder => builder.Services.AddTelephonyPushes().Configure("pune", options => options.Secrets.Add("test-token-of-pune-pbx")),
            use: web => web.MapSangomaWebhooks("/hooks/pune/{secret}", "pune"));

        (await app.PostAsync("/hooks/pune/test-token-of-pune-pbx", Start, "application/json")).Should().Be((200, "Accepted"));
        (await app.PostAsync("/hooks/sangoma/test-token-of-pune-pbx", Start, "application/json")).Status.Should().Be(403);

        ReceivedPush push = app.Sink.Only;
        (push.Source, push.Account, push.ReadSangomaEvent().Row.Account, push.ReadCallRecord().Account).Should().Be(("pune", "pune", "pune", "pune"));
    }

    [Test]
    public async Task A_push_is_written_and_read_as_JSON()
    {
        await using PushApp app = await PushApp.StartAsync();
        await app.PostAsync(PushApp.Sangoma + "?a=1", Start, "application/json");

        ReceivedPush push = System.Text.Json.JsonSerializer.Deserialize<ReceivedPush>(System.Text.Json.JsonSerializer.Serialize(app.Sink.Only))!;

        push.Should().BeEquivalentTo(app.Sink.Only);
    }
}
