using System.Net.Sockets;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Faults;

/// <summary>What each fault looks like on the wire.</summary>
public sealed class FaultTests
{
    private TelephonyStubs _server = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await TelephonyStubs.StartAsync();
        _server.Map("GET", "/a", StubResponse.Text("0123456789") with { StatusMessage = "Fine" });
    }

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [Test]
    public async Task A_connection_is_reset_before_its_request_is_read()
    {
        _server.Faults.ResetNextConnections();

        using (RawClient first = await RawClient.ConnectAsync(_server.BaseAddress))
        {
            await first.SendGetAsync("/a");
            await first.ShouldBeResetAsync();
        }

        using RawClient second = await RawClient.ConnectAsync(_server.BaseAddress);
        await second.SendGetAsync("/a");
        (await second.ReadUntilAsync("0123456789")).Should().StartWith("HTTP/1.1 200 Fine\r\n");
        _server.Journal.ConnectionCount.Should().Be(2);
        _server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task A_connection_that_stays_silent_is_reset_too()
    {
        _server.Faults.ResetNextConnections();
        using RawClient client = await RawClient.ConnectAsync(_server.BaseAddress);

        await client.ShouldBeResetAsync();
    }

    [Test]
    public async Task A_connection_is_reset_after_its_request_was_read()
    {
        _server.Faults.FailNextRequests(StubFault.Reset);
        using RawClient client = await RawClient.ConnectAsync(_server.BaseAddress);
        await client.SendGetAsync("/a");

        await client.ShouldBeResetAsync();

        _server.Journal.Requests.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Fault = StubFault.Reset, ReplySent = false, MappingName = "GET /a" });
    }

    [Test]
    public async Task A_connection_is_closed_without_a_reply()
    {
        _server.Faults.FailNextRequests(StubFault.CloseWithoutReply);

        (await ExchangeAsync()).Should().BeEmpty();

        _server.Journal.Requests.Should().ContainSingle().Which.ReplySent.Should().BeFalse();
    }

    [Test]
    public async Task Garbage_is_not_HTTP()
    {
        _server.Faults.FailNextRequests(StubFault.Garbage);

        (await ExchangeAsync()).Should().NotBeEmpty().And.NotStartWith("HTTP");
    }

    [Test]
    public async Task A_malformed_chunk_comes_after_a_good_head()
    {
        _server.Faults.FailNextRequests(StubFault.MalformedChunk);

        (await ExchangeAsync()).Should().MatchRegex(@"^HTTP/1\.1 200 Fine\r\nContent-Type: text/plain; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\nlskdu");
    }

    [Test]
    public async Task A_truncated_body_is_shorter_than_it_says()
    {
        _server.Faults.FailNextRequests(StubFault.TruncatedBody);

        (await ExchangeAsync()).Should().EndWith("Content-Length: 10\r\n\r\n01234");
    }

    [Test]
    public async Task A_reset_in_the_body_comes_after_half_of_it()
    {
        _server.Faults.FailNextRequests(StubFault.ResetInBody);
        using var client = new HttpClient { BaseAddress = _server.BaseAddress };

        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Func<Task> read = () => reply.Content.ReadAsStringAsync();

        reply.Content.Headers.ContentLength.Should().Be(10);
        (await read.Should().ThrowAsync<HttpRequestException>()).Which.GetBaseException().Should().BeOfType<SocketException>()
            .Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
    }

    [Test]
    public async Task Truncated_chunks_lack_the_last_one()
    {
        _server.Faults.FailNextRequests(StubFault.TruncatedChunks);

        (await ExchangeAsync()).Should().EndWith("Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n");
    }

    [Test]
    public async Task A_mapping_may_carry_its_fault()
    {
        _server.Map("GET", "/a", StubResponse.Failing(StubFault.Reset), StubResponse.Text("recovered"));
        using var client = new HttpClient { BaseAddress = _server.BaseAddress };

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("a", UriKind.Relative));
        await client.Invoking(c => c.SendAsync(request)).Should().ThrowAsync<HttpRequestException>();

        (await client.GetStringAsync(new Uri("a", UriKind.Relative))).Should().Be("recovered");
    }

    [Test]
    public async Task Faults_work_below_TLS_too()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { UseHttps = true });
        server.Map("GET", "/a", StubResponse.Text("0123456789"));
        server.Faults.FailNextRequests(StubFault.TruncatedBody);
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var client = new HttpClient(handler) { BaseAddress = server.BaseAddress };

        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Func<Task> read = () => reply.Content.ReadAsStringAsync();

        reply.Content.Headers.ContentLength.Should().Be(10);
        await read.Should().ThrowAsync<HttpRequestException>();
    }

    [Test]
    public async Task A_reused_connection_is_closed_after_its_second_request_was_read()
    {
        _server.Faults.FailNextReusedConnections();
        using RawClient client = await RawClient.ConnectAsync(_server.BaseAddress);

        await client.SendGetAsync("/a");
        string first = await client.ReadUntilAsync("0123456789");
        await client.SendGetAsync("/a");
        string second = await client.ReadToEndAsync();

        first.Should().StartWith("HTTP/1.1 200");
        second.Should().BeEmpty();
        _server.Journal.ConnectionCount.Should().Be(1);
        _server.Journal.Requests.Select(request => (request.NumberOnConnection, request.Fault, request.ReplySent))
            .Should().Equal((1, StubFault.None, true), (2, StubFault.CloseWithoutReply, false));
    }

    [TestCase("GET", false, true, 2)]
    [TestCase("DELETE", false, true, 2)]
    [TestCase("DELETE", false, false, 2)]
    [TestCase("POST", true, true, 1)]
    [TestCase("POST", true, false, 1)]
    public async Task Arrivals_show_what_HttpClient_sends_twice_by_itself(string method, bool hasContent, bool onReusedConnection, int arrivals)
    {
        _server.Map("ANY", "/b", StubResponse.Text("b"));
        using var client = new HttpClient { BaseAddress = _server.BaseAddress };
        if (onReusedConnection)
        {
            await client.GetStringAsync(new Uri("a", UriKind.Relative));
        }

        _server.Faults.FailNextRequests(StubFault.CloseWithoutReply, when: request => request.NumberOnConnection > 1 == onReusedConnection);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("b", UriKind.Relative));
        request.Content = hasContent ? new ByteArrayContent([]) : null;

        try
        {
            using HttpResponseMessage reply = await client.SendAsync(request);
        }
        catch (HttpRequestException) when (hasContent)
        {
            // Not sent again, so the failure shows.
        }

        _server.Journal.Count(method, "/b").Should().Be(arrivals);
    }

    [Test]
    public async Task Faults_are_used_up_and_meet_only_requests_that_fit()
    {
        _server.Faults.FailNextRequests(StubFault.CloseWithoutReply, count: 2, request => request.Query.Contains("fail"));

        string[] replies = [await ExchangeAsync("/a", "0123456789"), await ExchangeAsync("/a?fail"), await ExchangeAsync("/a?fail"), await ExchangeAsync("/a?fail", "0123456789")];

        replies.Select(reply => reply.Length > 0).Should().Equal(true, false, false, true);
    }

    [Test]
    public async Task A_delay_and_a_fault_go_together()
    {
        _server.Faults.DelayNextReplies(TimeSpan.FromHours(1));
        _server.Faults.FailNextRequests(StubFault.CloseWithoutReply);
        using RawClient client = await RawClient.ConnectAsync(_server.BaseAddress);
        await client.SendGetAsync("/a");
        await _server.Journal.WaitForAsync(1, CancellationToken.None);

        // The delay comes first: the connection is still open when the server resets it.
        await _server.DisposeAsync();

        await client.ShouldBeResetAsync();
    }

    [Test]
    public async Task A_slow_body_drips()
    {
        _server.Map("GET", "/a", StubResponse.Text("0123456789") with { Slow = (5, TimeSpan.FromMilliseconds(1500)) });
        using var client = new HttpClient { BaseAddress = _server.BaseAddress };
        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await reply.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[100];

        int first = await body.ReadAsync(buffer);
        _server.Journal.Requests.Should().ContainSingle().Which.ReplySent.Should().BeFalse();

        first.Should().BeInRange(1, 8);
        using var rest = new MemoryStream();
        await body.CopyToAsync(rest);
        (first + rest.Length).Should().Be(10);
    }

    [Test]
    public async Task Cleared_faults_do_not_happen()
    {
        _server.Faults.ResetNextConnections(5);
        _server.Faults.FailNextRequests(StubFault.Reset);

        _server.Faults.Clear();

        (await ExchangeAsync("/a", "0123456789")).Should().StartWith("HTTP/1.1 200");
    }

    [Test]
    public void A_count_is_at_least_one()
    {
        _server.Faults.Invoking(faults => faults.ResetNextConnections(0)).Should().Throw<ArgumentOutOfRangeException>();
        _server.Faults.Invoking(faults => faults.FailNextRequests(StubFault.Reset, 0)).Should().Throw<ArgumentOutOfRangeException>();
        _server.Faults.Invoking(faults => faults.DelayNextReplies(TimeSpan.FromSeconds(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private async Task<string> ExchangeAsync(string target = "/a", string? until = null)
    {
        using RawClient client = await RawClient.ConnectAsync(_server.BaseAddress);
        await client.SendGetAsync(target);
        return until is null ? await client.ReadToEndAsync() : await client.ReadUntilAsync(until);
    }
}
