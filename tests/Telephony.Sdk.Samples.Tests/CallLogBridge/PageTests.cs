using System.Net;
using System.Net.ServerSentEvents;
using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Samples.CallLogBridge.Calls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.CallLogBridge;

/// <summary>The page of the bridge, as its server writes it.</summary>
[TestFixture]
public sealed class PageTests : BridgeFixture
{
    [Test]
    public async Task Calls_are_listed_filtered_and_searched_and_each_has_its_story()
    {
        await using Bridge bridge = await StartAsync();
        StubPushResult first = await bridge.IbizfoneAsync(("callnumber", "9800000001"));
        StubPushResult other = await bridge.IbizfoneAsync(("callnumber", "9800000002"), ("agentnumber", "<script>alert('x')</script>"));
        await bridge.BecomesAsync("ibizfone/" + first.Id, CrmState.Sent);
        await bridge.BecomesAsync("ibizfone/" + other.Id, CrmState.Sent);

        (await bridge.ReadAsync("/")).Should().Contain("9800000001").And.Contain("9800000002").And.Contain("logged").And.NotContain("<script>alert");
        (await bridge.ReadAsync("/?state=unknown")).Should().NotContain("9800000001");
        (await bridge.ReadAsync("/?source=ibizfone")).Should().Contain("9800000001");
        (int status, string found) = await bridge.SendAsync("/", "/search", ("search", "9800000002"));
        (status, found.Contains("9800000002", StringComparison.Ordinal), found.Contains("9800000001", StringComparison.Ordinal)).Should().Be((200, true, false));

        string story = await bridge.ReadAsync("/calls/1");
        story.Should().Contain("Call " + first.Id).And.Contain("The CRM has it.").And.Contain("callnumber=9800000001");
    }

    [Test]
    public async Task Calls_arrive_by_themselves_and_after_a_break_from_where_it_was()
    {
        await using Bridge bridge = await StartAsync();
        StubPushResult first = await bridge.IbizfoneAsync(("callnumber", "9800000001"));
        await bridge.BecomesAsync("ibizfone/" + first.Id, CrmState.Sent);

        string last = string.Empty;
        await foreach (SseItem<string> item in FollowAsync(bridge, after: null))
        {
            item.EventType.Should().Be("call");
            item.Data.Should().Contain("9800000001");
            last = item.EventId!;
            break;
        }

        StubPushResult missed = await bridge.IbizfoneAsync(("callnumber", "9800000002"));
        await bridge.BecomesAsync("ibizfone/" + missed.Id, CrmState.Sent);
        await foreach (SseItem<string> item in FollowAsync(bridge, last))
        {
            item.Data.Should().Contain("9800000002").And.NotContain("9800000001");
            break;
        }
    }

    [TestCase("there", 1)]
    [TestCase("again", 2)]
    public async Task Somebody_decides_about_a_call_of_which_nobody_knows(string decision, int requests)
    {
        Crm.Faults.FailNextRequests(StubFault.CloseWithoutReply);
        await using Bridge bridge = await StartAsync();
        string call = "ibizfone/" + (await bridge.IbizfoneAsync()).Id;
        await bridge.BecomesAsync(call, CrmState.Unknown);
        (await bridge.ReadAsync("/")).Should().Contain("unknown: please look");

        (int status, string page) = await bridge.SendAsync("/calls/1", "/calls/1/decide", ("what", "log"), ("decision", decision));
        await bridge.SendAsync("/calls/1", "/calls/1/decide", ("what", "log"), ("decision", "again"));

        status.Should().Be(200);
        page.Should().Contain("logged");
        (await bridge.StateOfAsync(call)).Should().Be(CrmState.Sent);
        Crm.Journal.Count("POST", "api/v1/ivr-call-log").Should().Be(requests);
    }

    [Test]
    public async Task A_dead_letter_is_mended_and_replayed()
    {
        await using Bridge bridge = await StartAsync();
        await bridge.IbizfoneAsync(("calllogid", null));
        await Bridge.IsAsync(async () => (await bridge.DeadLetters.ListAsync()).TotalCount == 1, "there is a dead letter");
        DeadPush dead = (await bridge.DeadLetters.ListAsync()).Items.Single();
        (await bridge.ReadAsync("/dead")).Should().Contain("calllogid").And.Contain($"/dead/{dead.Id}");

        (int status, _) = await bridge.SendAsync($"/dead/{dead.Id}", $"/dead/{dead.Id}", ("do", "edit"), ("type", string.Empty), ("query", dead.Push!.Query + "&calllogid=mended"), ("body", string.Empty));

        status.Should().Be(200);
        await bridge.BecomesAsync("ibizfone/mended", CrmState.Sent);
        await Bridge.IsAsync(async () => (await bridge.DeadLetters.ListAsync()).TotalCount == 0, "no dead letter is left");
        (await bridge.ReadAsync($"/dead/{dead.Id}")).Should().Contain("no dead letter any more");
    }

    [Test]
    public async Task What_changes_something_comes_from_a_form_of_the_page()
    {
        await using Bridge bridge = await StartAsync();

        foreach (string action in new[] { "/search", "/dead/replay-all", "/calls/1/decide", $"/dead/{Guid.NewGuid()}" })
        {
            using HttpResponseMessage answer = await bridge.Browser.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent([new("do", "discard")]));
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, action);
        }

        using HttpResponseMessage page = await bridge.Browser.GetAsync(new Uri("/", UriKind.Relative));
        page.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should().StartWith("default-src 'none'; script-src 'self'");
        page.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Test]
    public async Task With_a_password_the_page_is_behind_it_and_pushes_are_not()
    {
        await using Bridge bridge = await StartAsync(("Bridge:Password", "test-password"));
        StubPushResult pushed = await bridge.IbizfoneAsync(("callnumber", "9800000001"));
        pushed.IsAccepted.Should().BeTrue();
        await bridge.BecomesAsync("ibizfone/" + pushed.Id, CrmState.Sent);

        foreach (string path in new[] { "/", "/calls/1", "/dead" })
        {
            (await bridge.ReadAsync(path)).Should().Contain("Sign in").And.NotContain("9800000001");
        }

        using (HttpResponseMessage events = await bridge.Browser.GetAsync(new Uri("/events", UriKind.Relative)))
        {
            events.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }

        (await bridge.SendAsync("/sign-in", "/sign-in", ("password", "test-passwort"))).Page.Should().Contain("That is not the password.");
        (await bridge.SendAsync("/sign-in", "/sign-in", ("password", "test-password"))).Page.Should().Contain("9800000001").And.Contain("Sign out");
        (await bridge.SendAsync("/", "/sign-out")).Page.Should().Contain("Sign in");
        (await bridge.ReadAsync("/")).Should().NotContain("9800000001");
    }

    [TestCase("X-Forwarded-For", "203.0.113.7")]
    [TestCase("Forwarded", "for=203.0.113.7")]
    [TestCase("Host", "rebound.example.com")]
    public async Task Without_a_password_the_page_answers_to_this_machine_only(string header, string value)
    {
        await using Bridge bridge = await StartAsync();
        using var forwarded = new HttpRequestMessage(HttpMethod.Get, "/");
        forwarded.Headers.TryAddWithoutValidation(header, value);

        using HttpResponseMessage answer = await bridge.Browser.SendAsync(forwarded);

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Set Bridge:Password");
    }

    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(Bridge bridge, string? after)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events");
        if (after is not null)
        {
            request.Headers.Add("Last-Event-ID", after);
        }

        using HttpResponseMessage answer = await bridge.Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await foreach (SseItem<string> item in SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            yield return item;
        }
    }
}
