using System.Net;
using System.Text;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>What the PBX may answer, by literal bytes.</summary>
[TestFixture]
public sealed class ReplyTests
{
    [TestCase("""{"uuid":1688710079.868,"type":"END"}""", "1688710079.868")]
    [TestCase("""{"uuid":"pbx01-1688710079.868"}""", "pbx01-1688710079.868")]
    [TestCase("""{"status":true,"data":{"uuid":"1.2"}}""", "1.2")]
    [TestCase("""{"status":"true","data":[{"uuid":"1.2","type":"START"}]}""", "1.2")]
    [TestCase("""{"status":1,"data":[{"uuid":"1.2"}]}""", "1.2")]
    [TestCase("""{"data":[{"uuid":"1.2"}],"status":true}""", "1.2")]
    [TestCase("""{"data":[{"uuid":"1.2"}]}""", "1.2")]
    [TestCase("""{"message":"ok","data":[{"uuid":"1.2"}],"status":true}""", "1.2")]
    [TestCase("""[{"uuid":"1.2"}]""", "1.2")]
    [TestCase("\uFEFF \r\n{\"uuid\":\"1.2\"}", "1.2")]
    [TestCase("<br />\n<b>Warning</b>: x [y] in <b>z.php</b> on line <b>1</b><br />\n[{\"uuid\":\"1.2\"}]", "1.2")]
    [TestCase("PHP Notice:  Undefined index\n{\"uuid\":\"1.2\"}", "1.2")]
    public async Task A_call_is_read(string reply, string uuid) => (await GetCallAsync(reply, uuid.Replace("pbx01-", "", StringComparison.Ordinal))).Uuid.Should().Be(uuid);

    [TestCase("""{"status":true,"data":[]}""")]
    [TestCase("""{"status":true,"data":{}}""")]
    [TestCase("""{"status":true,"data":null}""")]
    [TestCase("""{"status":true,"data":false}""")]
    [TestCase("""{"status":true}""")]
    [TestCase("""[]""")]
    [TestCase("""[{"uuid":"9.9"},{"uuid":"11.2"}]""")]
    [TestCase("""{"uuid":"9.9"}""")]
    [TestCase("""[{"uuid":""}]""")]
    [TestCase("""[null]""")]
    [TestCase("""{"status":true,"data":[null]}""")]
    public async Task A_reply_without_the_call_is_not_found(string reply)
    {
        TelephonyApiException missing = (await FluentActions.Awaiting(() => GetCallAsync(reply)).Should().ThrowAsync<TelephonyApiException>()).Which;

        (missing.Kind, missing.StatusCode, missing.Operation).Should().Be((TelephonyErrorKind.NotFound, 200, "Calls.Get"));
        missing.Message.Should().Contain("Calls.Get").And.Contain("no call 1.2");
    }

    [TestCase("""{"status":false,"message":"No"}""", "No")]
    [TestCase("""{"status":"false","message":"No"}""", "No")]
    [TestCase("""{"status":0,"error":"No"}""", "No")]
    [TestCase("""{"status":0,"error":"E7","message":"No"}""", "No")]
    [TestCase("""{"message":"No","status":false}""", "No")]
    [TestCase("""{"data":[],"status":false,"message":"No"}""", "No")]
    [TestCase("""{"data":{"uuid":"1.2"},"status":false,"message":"No"}""", "No")]
    [TestCase("""{"status":false}""", null)]
    [TestCase("""{"status":"False","message":"No"}""", "No")]
    [TestCase("""{"status":"error","message":"No"}""", "No")]
    [TestCase("""{"error":"No"}""", "No")]
    [TestCase("""{"message":"No"}""", "No")]
    [TestCase("""{"success":false,"message":"No"}""", "No")]
    [TestCase("""{"code":5,"status":false,"message":"No"}""", "No")]
    [TestCase("""{"status":401,"message":"Invalid token"}""", "Invalid token")]
    [TestCase("""{"status":"failed","message":"database is down"}""", "database is down")]
    [TestCase("""{"status":500,"message":"boom"}""", "boom")]
    public async Task A_refusal_is_an_API_error(string reply, string? message)
    {
        TelephonyApiException refusal = (await FluentActions.Awaiting(() => GetCallAsync(reply)).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.VendorMessage.Should().Be(message);
        refusal.ReplyText.Should().Be(reply);
    }

    [Test]
    public async Task The_code_of_a_refusal_is_kept() =>
        (await FluentActions.Awaiting(() => GetCallAsync("""{"status":false,"message":"No","code":"E7"}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.VendorCode.Should().Be("E7");

    [Test]
    public async Task A_very_long_reply_without_rows_holds_no_call() =>
        (await FluentActions.Awaiting(() => GetCallAsync("{\"message\":\"" + new string('x', 1_100_000) + "\",\"status\":true}")).Should().ThrowAsync<TelephonyApiException>())
            .Which.Kind.Should().Be(TelephonyErrorKind.NotFound);

    [TestCase("[{\"x\":\"", "\"}]")]
    [TestCase("{\"x\":\"", "\"}")]
    public async Task A_no_behind_a_very_long_reply_is_heard(string begin, string end)
    {
        string reply = "{\"data\":" + begin + new string('x', 1_100_000) + end + ",\"status\":false}";

        await FluentActions.Awaiting(() => GetCallAsync(reply)).Should().ThrowAsync<TelephonyApiException>().WithMessage("*refused*");
    }

    [TestCase("", "empty")]
    [TestCase("   \n", "empty")]
    [TestCase("""{"status":true,"data":[{"uuid":"1.""", "cut off")]
    [TestCase("""{"uuid":{"a":1}}""", "nothing that says which it is")]
    [TestCase("""{"uuid":"1"} trailing""", "documented shape")]
    [TestCase("just words", "not JSON")]
    [TestCase("""{"code":5,"reason":"x"}""", "nothing that says which it is")]
    [TestCase("""[{"uuid":{},"type":"START"}]""", "nothing that says which it is")]
    [TestCase("""{"status":true,"data":[{"type":"START"}]}""", "nothing that says which it is")]
    [TestCase("""{"status":true,"data":{"0":{"uuid":"1.2"},"1":{"uuid":"1.2"}}}""", "nothing that says which it is")]
    [TestCase("{}", "neither yes nor no")]
    [TestCase("""{"status":true,"data":"None"}""", "neither yes nor no")]
    [TestCase("""{"status":true,"result":[{"uuid":"1.2"}]}""", "neither yes nor no")]
    [TestCase("""{"status":"OK","message":"queued"}""", "neither yes nor no: queued")]
    [TestCase("""{"status":"OK"}""", "neither yes nor no: OK")]
    [TestCase("<html><body>Login</body></html>", "HTML")]
    [TestCase("<!DOCTYPE html><script>var x = {};</script>", "HTML")]
    public async Task An_undocumented_reply_is_a_protocol_error_that_says_which(string reply, string why) =>
        (await FluentActions.Awaiting(() => GetCallAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);

    [TestCase("""{"calldate":1551929887}""", 1551929887L)]
    [TestCase("""{"calldate":"1551929887"}""", 1551929887L)]
    [TestCase("""{"calldate":1551929887.9}""", 1551929887L)]
    [TestCase("""{"calldate":0}""", null)]
    [TestCase("""{"calldate":""}""", null)]
    [TestCase("""{"calldate":null}""", null)]
    [TestCase("""{}""", null)]
    public async Task A_call_date_is_read_however_it_is_sent(string fields, long? seconds)
    {
        SangomaCall call = await GetCallAsync("""{"uuid":"1.2",""" + fields[1..].Insert(0, fields == "{}" ? "\"x\":1" : ""));

        call.StartedAt.Should().Be(seconds is { } unix ? DateTimeOffset.FromUnixTimeSeconds(unix) : null);
    }

    [TestCase("")]
    [TestCase("""{"status":true}""")]
    [TestCase("""{"id":7,"url":"http://x","direction":"both"}""")]
    [TestCase("""{"status":"success","data":{"id":7}}""")]
    [TestCase("""{"status":true,"error":[]}""")]
    [TestCase("""{"status":true,"error":{}}""")]
    [TestCase("""{"status":true,"error":0}""")]
    [TestCase("""{"status":true,"error":"None"}""")]
    [TestCase("""{"status":true,"error":"null"}""")]
    [TestCase("""{"status":true,"error":NaN}""")]
    [TestCase("""{"status":true,"error":-1}""")]
    [TestCase(" \n")]
    public async Task Writing_succeeds_with_an_empty_reply_a_yes_or_a_webhook(string reply)
    {
        using SangomaCrmClient client = NewClient(Encoding.UTF8.GetBytes(reply));

        await client.Awaiting(pbx => pbx.Webhooks.DeleteAsync(1)).Should().NotThrowAsync();
    }

    [TestCase("""{"status":false}""", typeof(TelephonyApiException))]
    [TestCase("""{"data":{},"status":false}""", typeof(TelephonyApiException))]
    [TestCase("""{"id":0,"status":false}""", typeof(TelephonyApiException))]
    [TestCase("""{"status":"False"}""", typeof(TelephonyApiException))]
    [TestCase("""{"error":"invalid token"}""", typeof(TelephonyApiException))]
    [TestCase("false", typeof(TelephonyApiException))]
    [TestCase("""{"status":"failed","message":"Invalid URL"}""", typeof(TelephonyApiException))]
    [TestCase("""{"status":500,"message":"boom"}""", typeof(TelephonyApiException), true)]
    [TestCase("""{"status":false,"code":503,"message":"boom"}""", typeof(TelephonyApiException), true)]
    [TestCase("""{"status":404,"message":"Not Found"}""", typeof(TelephonyApiException))]
    [TestCase("""{"success":"no"}""", typeof(TelephonyApiException))]
    [TestCase("""{"status":""}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"status":"null"}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"status":NaN}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"status":-1}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"status":"OK"}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"url":""}""", typeof(TelephonyProtocolException))]
    [TestCase("<html>login</html>", typeof(TelephonyProtocolException))]
    [TestCase("PHP Fatal error:  Uncaught Error: x in a.php:3", typeof(TelephonyProtocolException))]
    [TestCase("Parse error: x in a.php on line 3", typeof(TelephonyProtocolException))]
    [TestCase("Creation of dynamic property Webhooks::$settings is deprecated", typeof(TelephonyProtocolException))]
    [TestCase("Unauthorized", typeof(TelephonyProtocolException))]
    [TestCase("true", typeof(TelephonyProtocolException))]
    [TestCase("OK", typeof(TelephonyProtocolException))]
    [TestCase("[]", typeof(TelephonyProtocolException))]
    [TestCase("{}", typeof(TelephonyProtocolException))]
    [TestCase("null", typeof(TelephonyProtocolException))]
    [TestCase("""{"status":null}""", typeof(TelephonyProtocolException))]
    [TestCase("""{"id":7}""", typeof(TelephonyProtocolException))]
    public async Task Writing_fails_with_a_reply_that_refuses(string reply, Type expected, bool hasFailed = false)
    {
        using SangomaCrmClient client = NewClient(Encoding.UTF8.GetBytes(reply));

        foreach (Func<Task> write in new[] { () => client.Webhooks.DeleteAsync(1), () => client.Webhooks.AddAsync(new Uri("https://crm.example.com/h"), SangomaDirection.Both) })
        {
            TelephonyException thrown = (await write.Should().ThrowAsync<TelephonyException>()).Which;
            thrown.Should().BeOfType(expected);
            thrown.MayHaveTakenEffect.Should().Be(hasFailed || thrown is TelephonyProtocolException);
        }
    }

    [TestCase("""[{"id":{},"url":"http://x"}]""")]
    [TestCase("""{"status":true,"data":[{"id":"seven"}]}""")]
    public async Task A_webhook_that_came_without_an_id_is_not_one_that_is_not_there(string reply)
    {
        using SangomaCrmClient client = NewClient(Encoding.UTF8.GetBytes(reply));

        await client.Awaiting(pbx => pbx.Webhooks.GetAsync(7)).Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*nothing that says which it is*");
    }

    [TestCase("""[{"id":{},"fname":"Asha"}]""")]
    [TestCase("""{"status":true,"data":[{"id":{},"username":[]}]}""")]
    public async Task A_user_that_came_without_a_name_is_not_one_that_is_not_there(string reply)
    {
        using SangomaCrmClient client = NewClient(Encoding.UTF8.GetBytes(reply));

        await client.Awaiting(pbx => pbx.Users.GetByIdAsync("7")).Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*nothing that says which it is*");
    }

    [TestCase(HttpStatusCode.OK)]
    [TestCase(HttpStatusCode.Unauthorized)]
    public async Task Letters_that_do_not_exist_are_no_foreign_exception(HttpStatusCode status)
    {
        foreach (byte[] reply in new[] { "{\"status\":false,\"message\":\"\\ud800\"}"u8.ToArray(), [.. "{\"status\":false,\"message\":\""u8, 0xFF, .. "\"}"u8] })
        {
            using SangomaCrmClient client = NewClient(reply, status);
            await client.Awaiting(pbx => pbx.Calls.GetAsync("1.2")).Should().ThrowAsync<TelephonyException>();
            await client.Awaiting(pbx => pbx.Webhooks.DeleteAsync(1)).Should().ThrowAsync<TelephonyException>();
        }
    }

    [Test]
    public async Task Rows_of_another_call_are_passed_over()
    {
        SangomaCall call = await GetCallAsync("""[{"uuid":"1.3","type":"END"},{"uuid":"1.2","type":"START"}]""");

        call.Uuid.Should().Be("1.2");
        call.End.Should().BeNull();
    }

    [Test]
    public async Task A_secret_in_UTF_16_does_not_escape()
    {
        using SangomaCrmClient client = NewClient(Encoding.Unicode.GetBytes("""{"message":"bad test-token"}"""), HttpStatusCode.Unauthorized);

        TelephonyApiException refusal = (await client.Awaiting(pbx => pbx.Calls.GetAsync("1.2")).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.ReplyText.Should().Contain("bad ***").And.NotContain("token");
    }

    [TestCase("//")]
    [TestCase("///:99999")]
    [TestCase("http://[::1")]
    public async Task A_redirect_to_nonsense_is_a_protocol_error(string location)
    {
        using SangomaCrmClient client = NewClient([], HttpStatusCode.Found, response => response.Headers.TryAddWithoutValidation("Location", location));

        await client.Awaiting(pbx => pbx.Calls.GetAsync("1.2")).Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*redirect*");
    }

    [Test]
    public async Task A_list_longer_than_the_pooled_head_is_streamed()
    {
        var text = new StringBuilder("""{"status":true,"data":[""");
        const int rows = 20_000;
        for (int i = 0; i < rows; i++)
        {
            text.Append(i == 0 ? "" : ",").Append("{\"uuid\":\"1551929887.").Append(i).Append("\",\"type\":\"START\",\"source\":\"6025551212\",\"destination\":\"1000\"}");
        }

        text.Append("]}");
        text.Length.Should().BeGreaterThan(1024 * 1024);
        using SangomaCrmClient client = NewClient(Encoding.UTF8.GetBytes(text.ToString()));

        IReadOnlyList<SangomaCallRow> list = await client.Calls.ListAsync(SangomaDirection.Both);

        list.Should().HaveCount(rows);
        list[^1].Uuid.Should().Be("1551929887.19999");
    }

    private static async Task<SangomaCall> GetCallAsync(string reply, string uuid = "1.2")
    {
        using SangomaCrmClient client = NewClient(Encoding.UTF8.GetBytes(reply));
        return await client.Calls.GetAsync(uuid);
    }

    private static SangomaCrmClient NewClient(byte[] reply, HttpStatusCode status = HttpStatusCode.OK, Action<HttpResponseMessage>? adorn = null) => SangomaCrmClient.Create(
        new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com"), Token = "test-token" }, primaryHandler: new AnsweringHandler(reply, status, adorn));

    private sealed class AnsweringHandler(byte[] reply, HttpStatusCode status, Action<HttpResponseMessage>? adorn) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(reply), RequestMessage = request };
            adorn?.Invoke(response);
            return Task.FromResult(response);
        }
    }
}
