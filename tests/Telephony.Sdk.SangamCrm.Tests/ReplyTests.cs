using System.Net;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>What the CRM may answer, by literal bytes.</summary>
[TestFixture]
[SetCulture("tr-TR")]
public sealed class ReplyTests
{
    [TestCase("""{"status":200,"result":[{"id":"7"}]}""")]
    [TestCase("""{"status":"200","result":[{"id":7}]}""")]
    [TestCase("""{"status":" 200 ","result":{"id":"7"}}""")]
    [TestCase("""{"status":true,"result":[{"id":"7"}]}""")]
    [TestCase("""{"status":200.0,"result":[{"id":"7"}]}""")]
    [TestCase("""{"status":[200],"result":[{"id":["7"]}]}""")]
    [TestCase("""{"status":200,"error":false,"result":[{"id":"7"}]}""")]
    [TestCase("""{"status":200,"error":"1 of 2 left out","result":[{"id":"7"}]}""")]
    [TestCase("""{"status":1,"result":[null,{"id":"7"}]}""")]
    [TestCase("""{"status":"SUCCESS","result":[{"id":"7"}]}""")]
    [TestCase("""{"result":[{"id":"7"}],"status":200}""")]
    [TestCase("""{"status":200,"message":"done","result":[{"id":"7","num":null,"deleted":null,"call_match":null,"decision_variable":null}]}""")]
    [TestCase("\uFEFF \r\n{\"status\":200,\"result\":[{\"id\":\"7\"}]}")]
    [TestCase("<br />\n<b>Warning</b>: x [y] in <b>z.php</b> on line <b>1</b><br />\n{\"status\":200,\"result\":[{\"id\":\"7\"}]}")]
    [TestCase("PHP Notice:  Undefined index\n{\"status\":200,\"result\":[{\"id\":\"7\"}]}")]
    public async Task A_result_is_read(string reply) => (await PushAsync(reply))!.Id.Should().Be("7");

    [TestCase("""{"status":200,"result":[]}""")]
    [TestCase("""{"status":200,"error":"","result":[]}""")]
    [TestCase("""{"status":200,"message":"Success"}""")]
    [TestCase("""{"status":200,"message":["success"],"result":null}""")]
    [TestCase("""{"status":200,"error":" ","result":[]}""")]
    [TestCase("""{"status":200,"error":0,"result":[]}""")]
    [TestCase("""{"status":200,"error":"false","result":[]}""")]
    [TestCase("""{"status":200,"error":[],"result":[]}""")]
    [TestCase("""{"status":200,"error":{},"result":[]}""")]
    [TestCase("""{"status":200,"error":null,"result":[]}""")]
    [TestCase("""{"status":200,"error":[[null]],"result":[]}""")]
    [TestCase("""{"status":200,"message":"success","error":"None"}""")]
    [TestCase("""{"status":200,"message":"success","error":NaN}""")]
    [TestCase("""{"status":200,"message":"success","error":{"code":0,"text":""}}""")]
    public async Task A_yes_without_results_is_a_yes(string reply) => (await PushAsync(reply)).Should().BeNull();

    [TestCase("""{"call_match":9}""", "9", null)]
    [TestCase("""{"call_match":[9],"deleted":["1"]}""", "9", true)]
    [TestCase("""{"call_match":"9","deleted":"0"}""", "9", false)]
    [TestCase("""{"deleted":"1"}""", null, true)]
    [TestCase("""{"deleted":1}""", null, true)]
    [TestCase("""{"deleted":false}""", null, false)]
    [TestCase("""{"deleted":""}""", null, null)]
    public async Task Fields_are_read_however_they_are_sent(string result, string? match, bool? deleted)
    {
        SangamCallLogResult? read = await PushAsync($$"""{"status":200,"result":[{{result}}]}""");

        (read!.CallMatch, read.IsDeleted).Should().Be((match, deleted));
    }

    [TestCase("never", true)]
    [TestCase("Never ", true)]
    [TestCase("NEVER", true)]
    [TestCase("always", false)]
    [TestCase("", false)]
    [TestCase("sometimes", false)]
    public async Task Never_means_to_stop(string decision, bool stop)
    {
        SangamCallLogResult? read = await PushAsync($$"""{"status":200,"result":[{"decision_variable":"{{decision}}"}]}""");

        read!.ShouldStopLogging.Should().Be(stop);
        read.Decision.Value.Should().Be(decision);
    }

    [TestCase("""{"status":400,"message":"No"}""", TelephonyErrorKind.InvalidRequest, "No")]
    [TestCase("""{"status":"401","message":"No"}""", TelephonyErrorKind.Authentication, "No")]
    [TestCase("""{"status":403,"error":"No"}""", TelephonyErrorKind.Forbidden, "No")]
    [TestCase("""{"status":404,"result":"No"}""", TelephonyErrorKind.NotFound, "No")]
    [TestCase("""{"status":429,"result":[]}""", TelephonyErrorKind.RateLimited, null)]
    [TestCase("""{"status":500,"message":"No","result":[{"id":"7"}]}""", TelephonyErrorKind.Server, "No")]
    [TestCase("""{"status":false,"message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":0,"message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":"error","message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":"","message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"error":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":"failed","message":"success"}""", TelephonyErrorKind.Other, "success")]
    [TestCase("""{"message":"Invalid ivr-name"}""", TelephonyErrorKind.Other, "Invalid ivr-name")]
    [TestCase("""{"status":200,"error":"IVR not found"}""", TelephonyErrorKind.NotFound, "IVR not found")]
    [TestCase("""{"status":200,"error":"IVR not found","result":[]}""", TelephonyErrorKind.NotFound, "IVR not found")]
    [TestCase("""{"status":"401","error":{"code":7}}""", TelephonyErrorKind.Authentication, "{\"code\":7}")]
    [TestCase("""{"status":403,"message":["a","b"]}""", TelephonyErrorKind.Forbidden, "[\"a\",\"b\"]")]
    [TestCase("""{"status":[403],"message":["No"]}""", TelephonyErrorKind.Forbidden, "No")]
    [TestCase("""{"status":401.0,"message":"No"}""", TelephonyErrorKind.Authentication, "No")]
    [TestCase("""{"status":401,"message":"No","result":[7]}""", TelephonyErrorKind.Authentication, "No")]
    [TestCase("""{"status":"4.04e2","message":"No"}""", TelephonyErrorKind.NotFound, "No")]
    [TestCase("""{"status":999,"message":"No"}""", TelephonyErrorKind.Server, "No")]
    [TestCase("""{"status":1000,"message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":401.5,"message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":-401,"message":"No"}""", TelephonyErrorKind.Other, "No")]
    [TestCase("""{"status":404,"message":" ","error":"No"}""", TelephonyErrorKind.NotFound, "No")]
    [TestCase("""{"status":404,"error":"No","result":"none"}""", TelephonyErrorKind.NotFound, "No")]
    [TestCase("""{"status":404,"message":0,"error":false,"result":"No"}""", TelephonyErrorKind.NotFound, "No")]
    public async Task A_no_in_the_body_is_an_API_error_of_the_bodys_kind(string reply, TelephonyErrorKind kind, string? words)
    {
        TelephonyApiException refusal = (await FluentActions.Awaiting(() => PushAsync(reply)).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(kind);
        refusal.VendorMessage.Should().Be(words);
        refusal.StatusCode.Should().Be(200);
        refusal.ReplyText.Should().Be(reply);
    }

    [TestCase("500", true)]
    [TestCase("503", true)]
    [TestCase("408", true)]
    [TestCase("400", false)]
    [TestCase("401", false)]
    public async Task A_server_that_failed_in_the_body_may_have_logged_the_call(string status, bool mayHaveTakenEffect) =>
        (await FluentActions.Awaiting(() => PushAsync($$"""{"status":{{status}},"message":"No"}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.MayHaveTakenEffect.Should().Be(mayHaveTakenEffect);

    [TestCase("", "empty")]
    [TestCase("   \n", "empty")]
    [TestCase("{}", "no status")]
    [TestCase("""{"message":"success"}""", "no status: success, so whether the calls were logged is not known")]
    [TestCase("""{"status":200}""", "no result, so whether the calls were logged is not known")]
    [TestCase("""{"status":200,"result":null}""", "no result")]
    [TestCase("""{"status":200,"result":""}""", "no result")]
    [TestCase("""{"status":200,"message":"Invalid ivr-name"}""", "no result")]
    [TestCase("""{"result":[{"id":"7"}]}""", "no status")]
    [TestCase("""{"status":null,"result":[]}""", "no status")]
    [TestCase("""{"status":200,"result":[{"id":"7""", "cut off")]
    [TestCase("""{"status":{"code":200}}""", "no status")]
    [TestCase("""{"status":"OK","message":"success","result":[{"id":"1"}]}""", "neither yes nor no: OK, so whether the calls were logged is not known")]
    [TestCase("""{"status":"Created","message":"success","result":[{"id":"1"}]}""", "neither yes nor no: Created")]
    [TestCase("""{"status":201,"message":"success","result":[{"id":"1"}]}""", "neither yes nor no: 201")]
    [TestCase("""{"status":"yes","message":"success","result":[{"id":"1"}]}""", "neither yes nor no: yes")]
    [TestCase("""{"message":"queued"}""", "no status: queued, so whether")]
    [TestCase("""[{"id":"7"}]""", "documented shape")]
    [TestCase("success", "not JSON")]
    [TestCase("<html><body>Login</body></html>", "HTML")]
    public async Task An_undocumented_reply_is_a_protocol_error_that_says_which(string reply, string why)
    {
        TelephonyProtocolException unreadable = (await FluentActions.Awaiting(() => PushAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which;

        unreadable.Message.Should().Contain(why);
        unreadable.MayHaveTakenEffect.Should().BeTrue();
    }

    [Test]
    public async Task A_refused_token_says_where_to_look() =>
        (await FluentActions.Awaiting(() => PushAsync("""{"status":401,"message":"No"}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.Message.Should().EndWith("Check Token and TokenScheme in the options.");

    [Test]
    public async Task A_pop_up_without_an_answer_says_what_is_missing()
    {
        using SangamCrmClient client = new AnsweringHandler("""{"status":200}""").NewClient();

        await client.Awaiting(crm => crm.CallPopups.NotifyAsync(Samples.Popup())).Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*no message*");
    }

    [TestCase("""{"message":"success"}""", null)]
    [TestCase("""{"message":"SUCCESS"}""", null)]
    [TestCase("""{"message":" Success\n"}""", null)]
    [TestCase("""{"status":200,"message":"success"}""", null)]
    [TestCase("\uFEFF{\"message\":\"success\"}", null)]
    [TestCase("""{"status":"OK","message":"success","error":"None"}""", null)]
    [TestCase("""{"message":"succes"}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"message":"None"}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"message":NaN}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"message":"OK"}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"message":true}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"message":"failed"}""", typeof(TelephonyApiException))]
    [TestCase("""{"message":"success","result":[7]}""", null)]
    [TestCase("""{"message":["success"],"status":200.0,"result":"x"}""", null)]
    [TestCase("""{"message":""}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"message":"success","status":"401"}""", typeof(TelephonyApiException))]
    [TestCase("""{"status":200}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"status":200,"error":"No"}""", typeof(TelephonyApiException))]
    [TestCase("""{"error":"No"}""", typeof(TelephonyApiException))]
    [TestCase("success", typeof(TelephonyProtocolException))]
    [TestCase("{}", typeof(TelephonyProtocolException))]
    [TestCase("[]", typeof(TelephonyProtocolException))]
    [TestCase("<html></html>", typeof(TelephonyProtocolException))]
    public async Task A_pop_up_succeeds_with_the_word_success_and_nothing_else(string reply, Type? expected)
    {
        using SangamCrmClient client = new AnsweringHandler(reply).NewClient();
        Func<Task> showing = () => client.CallPopups.NotifyAsync(Samples.Popup());

        if (expected is null)
        {
            await showing.Should().NotThrowAsync();
        }
        else
        {
            (await showing.Should().ThrowAsync<TelephonyException>()).Which.Should().BeOfType(expected);
        }
    }

    [TestCase(HttpStatusCode.OK, "")]
    [TestCase(HttpStatusCode.Unauthorized, "Bearer ")]
    public async Task The_token_does_not_escape_from_a_reply_that_echoes_it(HttpStatusCode status, string scheme)
    {
        using SangamCrmClient client = new AnsweringHandler($$"""{"status":401,"message":"bad {{scheme}}test-token","result":"test-token"}""", status).NewClient();

        TelephonyApiException refusal = (await client.Awaiting(crm => crm.CallLogs.PushAsync(Samples.Outbound())).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.VendorMessage.Should().Be($"bad {scheme}***");
        $"{refusal} {refusal.ReplyText}".Should().NotContain("test-token");
    }

    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(408)]
    public async Task Nothing_is_sent_twice(int status)
    {
        var handler = new AnsweringHandler("{}", (HttpStatusCode)status);
        using SangamCrmClient client = handler.NewClient();

        await client.Awaiting(crm => crm.CallLogs.PushAsync(Samples.Outbound())).Should().ThrowAsync<TelephonyApiException>();
        await client.Awaiting(crm => crm.CallPopups.NotifyAsync(Samples.Popup())).Should().ThrowAsync<TelephonyApiException>();

        handler.Requests.Should().Be(2);
    }

    private static async Task<SangamCallLogResult?> PushAsync(string reply)
    {
        using SangamCrmClient client = new AnsweringHandler(reply).NewClient();
        return await client.CallLogs.PushAsync(Samples.Outbound());
    }
}
