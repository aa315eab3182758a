using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class ResendRuleTests
{
    [Test]
    public async Task A_safe_request_is_sent_again_on_these_statuses_only(
        [Values(200, 204, 301, 400, 401, 403, 404, 408, 409, 422, 429, 500, 501, 502, 503, 504, 505)] int status)
    {
        int expected = status is 408 or 429 or 500 or 502 or 503 or 504 ? 3 : 1;

        (await CountAsync(status, client => client.DeleteAsync(new TestCall("1")))).Should().Be(expected);
    }

    [Test]
    public async Task A_request_that_rings_is_sent_again_on_429_only(
        [Values(200, 301, 400, 401, 403, 408, 409, 425, 429, 500, 502, 503, 504)] int status)
    {
        int expected = status == 429 ? 3 : 1;

        (await CountAsync(status, client => client.DialAsync())).Should().Be(expected);
        (await CountAsync(status, client => client.RingAsync())).Should().Be(expected);
        (await CountAsync(status, client => client.CreateAsync(new TestCall("1")))).Should().Be(expected);
    }

    [TestCase(0, 1)]
    [TestCase(1, 2)]
    [TestCase(5, 6)]
    public async Task It_is_sent_again_as_often_as_the_options_say(int maxResends, int arrivals)
    {
        (await CountAsync(503, client => client.GetAsync("1"), maxResends)).Should().Be(arrivals);
    }

    [Test]
    public async Task The_answer_of_the_attempt_that_succeeds_is_the_reply()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests, HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler);

        (await client.Endpoints.GetAsync("1")).Id.Should().Be("1");

        handler.Arrivals.Should().Be(3);
    }

    [Test]
    public async Task Each_resend_is_logged_with_what_it_is_for()
    {
        var logs = new KeptLogs();
        var handler = new ScriptedHandler(
            _ => Task.FromResult(ScriptedHandler.Json("{}", HttpStatusCode.ServiceUnavailable)),
            _ => throw new HttpRequestException("broken"),
            _ => Task.FromResult(ScriptedHandler.Json("{\"id\":\"1\"}")));
        using TestClient client = TestClient.Of(handler, loggerFactory: logs);

        await client.Endpoints.GetAsync("1");

        logs.Lines.Should().HaveCount(2);
        logs.Lines[0].Should().Match("Information * Test Vendor: Test.Get is sent again in * (1 of at most 2) after HTTP 503.");
        logs.Lines[1].Should().Match("Information * Test Vendor: Test.Get is sent again in * (2 of at most 2) after HttpRequestException.");
    }

    [Test]
    public async Task A_success_is_not_sent_again_whatever_Retry_After_says()
    {
        var handler = ScriptedHandler.Answering(() =>
        {
            HttpResponseMessage reply = ScriptedHandler.Json("{}");
            reply.Headers.Add("Retry-After", "1");
            return reply;
        });
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.GetAsync("1");

        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public async Task Each_attempt_is_a_fresh_message_with_the_same_body_and_each_header_once()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests, HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.CreateAsync(new TestCall("1", "+91 98"));

        handler.Sent.Select(sent => sent.Message).Should().OnlyHaveUniqueItems();
        handler.Sent.Select(sent => (sent.Method, sent.Address, sent.Headers, sent.Body)).Distinct().Should().ContainSingle()
            .Which.Should().Be((
                "POST",
                "https://vendor.example/api/calls",
                handler.Sent[0].Headers,
                handler.Sent[0].Body));
        handler.Sent[0].Headers.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
            .Should().OnlyHaveUniqueItems().And.Contain(["X-Token: test-token", "Content-Type: application/json; charset=utf-8", "Content-Length: 29"]);
        handler.Sent[0].Body.Should().Contain("\"id\":\"1\"").And.Contain("98");
    }

    [Test]
    public async Task A_form_body_arrives_whole_in_each_attempt()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.BadGateway, HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.AddAgentAsync(new FormBody([("agent_user", "a b"), ("left_out", null), ("agent_pass", "p&q=ü")]));

        handler.Sent.Select(sent => sent.Body).Should().Equal("agent_user=a+b&agent_pass=p%26q%3D%C3%BC", "agent_user=a+b&agent_pass=p%26q%3D%C3%BC");
        handler.Sent[1].Headers.Should().Contain("Content-Type: application/x-www-form-urlencoded");
    }

    [Test]
    public async Task Query_credentials_are_added_once_in_each_attempt()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.BadGateway, HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler, credentials: Credentials.Query(("key", "test token&")));

        await client.Endpoints.GetAsync("1");

        handler.Sent.Select(sent => sent.Address).Should().AllBe("https://vendor.example/api/calls/1?key=test%20token%26").And.HaveCount(2);
    }

    private static async Task<int> CountAsync(int status, Func<ITestEndpoints, Task> send, int maxResends = 2)
    {
        var handler = ScriptedHandler.Answering((HttpStatusCode)status);
        var time = new ManualTimeProvider();
        using TestClient client = TestClient.Of(handler, options => options.MaxResends = maxResends, time);
        Task sending = send(client.Endpoints);
        await time.PumpAsync(sending);
        if (status is >= 200 and < 300)
        {
            await sending;
        }
        else
        {
            TelephonyException thrown = (await sending.Invoking(task => task).Should().ThrowAsync<TelephonyException>()).Which;
            ((thrown as TelephonyApiException)?.StatusCode ?? (thrown as TelephonyProtocolException)?.StatusCode).Should().Be(status, "what is not sent again is told as it came");
        }

        return handler.Arrivals;
    }
}
