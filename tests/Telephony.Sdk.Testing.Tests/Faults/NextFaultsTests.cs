namespace Telephony.Sdk.Testing.Tests.Faults;

/// <summary>Which requests the faults and delays for what comes next meet.</summary>
public sealed class NextFaultsTests : FaultFixture
{
    [Test]
    public async Task Faults_are_used_up_and_meet_only_requests_that_fit()
    {
        Server.Faults.FailNextRequests(StubFault.CloseWithoutReply, count: 2, request => request.Query.Contains("fail"));

        string[] replies = [await ExchangeAsync("/a", "0123456789"), await ExchangeAsync("/a?fail"), await ExchangeAsync("/a?fail"), await ExchangeAsync("/a?fail", "0123456789")];

        replies.Select(reply => reply.Length > 0).Should().Equal(true, false, false, true);
    }

    [Test]
    public async Task A_delay_meets_only_requests_that_fit()
    {
        Server.Faults.DelayNextReplies(TimeSpan.FromMinutes(1), when: request => request.Query.Contains("late"));
        Server.Faults.FailNextRequests(StubFault.CloseWithoutReply, count: 2);
        using RawClient client = await RawClient.ConnectAsync(Server.BaseAddress);

        string atOnce = await ExchangeAsync("/a");
        await client.SendGetAsync("/a?late");
        await Server.Journal.WaitForAsync(2, CancellationToken.None);
        await Server.DisposeAsync();

        atOnce.Should().BeEmpty();
        await client.ShouldBeResetAsync();
    }

    [Test]
    public async Task A_slow_body_meets_only_requests_that_fit()
    {
        Server.Faults.SlowNextReplies(parts: 2, TimeSpan.FromMinutes(1), when: request => request.Query.Contains("slow"));
        using var client = new HttpClient { BaseAddress = Server.BaseAddress };

        string atOnce = await ExchangeAsync("/a", "0123456789");
        using HttpResponseMessage reply = await client.GetAsync(new Uri("a?slow", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await Server.DisposeAsync();
        Func<Task> read = () => reply.Content.ReadAsStringAsync();

        atOnce.Should().StartWith("HTTP/1.1 200");
        await read.Should().ThrowAsync<HttpRequestException>();
    }

    [Test]
    public async Task A_delay_and_a_fault_go_together()
    {
        Server.Faults.DelayNextReplies(TimeSpan.FromHours(1));
        Server.Faults.FailNextRequests(StubFault.CloseWithoutReply);
        using RawClient client = await RawClient.ConnectAsync(Server.BaseAddress);
        await client.SendGetAsync("/a");
        await Server.Journal.WaitForAsync(1, CancellationToken.None);

        // The delay comes first: the connection is still open when the server resets it.
        await Server.DisposeAsync();

        await client.ShouldBeResetAsync();
    }

    [Test]
    public async Task Cleared_faults_do_not_happen()
    {
        Server.Faults.ResetNextConnections(5);
        Server.Faults.FailNextRequests(StubFault.Reset);

        Server.Faults.Clear();

        (await ExchangeAsync("/a", "0123456789")).Should().StartWith("HTTP/1.1 200");
    }

    [Test]
    public void A_count_is_at_least_one()
    {
        Server.Faults.Invoking(faults => faults.ResetNextConnections(0)).Should().Throw<ArgumentOutOfRangeException>();
        Server.Faults.Invoking(faults => faults.FailNextRequests(StubFault.Reset, 0)).Should().Throw<ArgumentOutOfRangeException>();
        Server.Faults.Invoking(faults => faults.DelayNextReplies(TimeSpan.FromSeconds(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
