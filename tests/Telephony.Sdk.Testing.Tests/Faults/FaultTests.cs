using System.Net.Sockets;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Faults;

/// <summary>What each fault looks like on the wire.</summary>
public sealed class FaultTests : FaultFixture
{
    [Test]
    public async Task A_connection_is_reset_before_its_request_is_read()
    {
        Server.Faults.ResetNextConnections();

        using (RawClient first = await RawClient.ConnectAsync(Server.BaseAddress))
        {
            await first.SendGetAsync("/a");
            await first.ShouldBeResetAsync();
        }

        using RawClient second = await RawClient.ConnectAsync(Server.BaseAddress);
        await second.SendGetAsync("/a");
        (await second.ReadUntilAsync("0123456789")).Should().StartWith("HTTP/1.1 200 Fine\r\n");
        Server.Journal.ConnectionCount.Should().Be(2);
        Server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task A_connection_that_stays_silent_is_reset_too()
    {
        Server.Faults.ResetNextConnections();
        using RawClient client = await RawClient.ConnectAsync(Server.BaseAddress);

        await client.ShouldBeResetAsync();
    }

    [Test]
    public async Task A_connection_is_reset_after_its_request_was_read()
    {
        Server.Faults.FailNextRequests(StubFault.Reset);
        using RawClient client = await RawClient.ConnectAsync(Server.BaseAddress);
        await client.SendGetAsync("/a");

        await client.ShouldBeResetAsync();

        Server.Journal.Requests.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Fault = StubFault.Reset, ReplySent = false, MappingName = "GET /a" });
    }

    [Test]
    public async Task A_connection_is_closed_without_a_reply()
    {
        Server.Faults.FailNextRequests(StubFault.CloseWithoutReply);

        (await ExchangeAsync()).Should().BeEmpty();

        Server.Journal.Requests.Should().ContainSingle().Which.ReplySent.Should().BeFalse();
    }

    [Test]
    public async Task Garbage_is_not_HTTP()
    {
        Server.Faults.FailNextRequests(StubFault.Garbage);

        (await ExchangeAsync()).Should().NotBeEmpty().And.NotStartWith("HTTP");
    }

    [Test]
    public async Task A_malformed_chunk_comes_after_a_good_head()
    {
        Server.Faults.FailNextRequests(StubFault.MalformedChunk);

        (await ExchangeAsync()).Should().MatchRegex(@"^HTTP/1\.1 200 Fine\r\nContent-Type: text/plain; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\nlskdu");
    }

    [Test]
    public async Task A_truncated_body_is_shorter_than_it_says()
    {
        Server.Faults.FailNextRequests(StubFault.TruncatedBody);

        (await ExchangeAsync()).Should().EndWith("Content-Length: 10\r\n\r\n01234");
    }

    [Test]
    public async Task A_reset_in_the_body_comes_after_half_of_it()
    {
        Server.Faults.FailNextRequests(StubFault.ResetInBody);
        using var client = new HttpClient { BaseAddress = Server.BaseAddress };

        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Func<Task> read = () => reply.Content.ReadAsStringAsync();

        reply.Content.Headers.ContentLength.Should().Be(10);
        (await read.Should().ThrowAsync<HttpRequestException>()).Which.GetBaseException().Should().BeOfType<SocketException>()
            .Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
    }

    [Test]
    public async Task Truncated_chunks_lack_the_last_one()
    {
        Server.Faults.FailNextRequests(StubFault.TruncatedChunks);

        (await ExchangeAsync()).Should().EndWith("Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n");
    }

    [Test]
    public async Task A_mapping_may_carry_its_fault()
    {
        Server.Map("GET", "/a", StubResponse.Failing(StubFault.Reset), StubResponse.Text("recovered"));
        using var client = new HttpClient { BaseAddress = Server.BaseAddress };

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
        Server.Faults.FailNextReusedConnections();
        using RawClient client = await RawClient.ConnectAsync(Server.BaseAddress);

        await client.SendGetAsync("/a");
        string first = await client.ReadUntilAsync("0123456789");
        await client.SendGetAsync("/a");
        string second = await client.ReadToEndAsync();

        first.Should().StartWith("HTTP/1.1 200");
        second.Should().BeEmpty();
        Server.Journal.ConnectionCount.Should().Be(1);
        Server.Journal.Requests.Select(request => (request.NumberOnConnection, request.Fault, request.ReplySent))
            .Should().Equal((1, StubFault.None, true), (2, StubFault.CloseWithoutReply, false));
    }

    [TestCase("GET", false, true, 2)]
    [TestCase("DELETE", false, true, 2)]
    [TestCase("DELETE", false, false, 2)]
    [TestCase("POST", true, true, 1)]
    [TestCase("POST", true, false, 1)]
    public async Task Arrivals_show_what_HttpClient_sends_twice_by_itself(string method, bool hasContent, bool onReusedConnection, int arrivals)
    {
        Server.Map("ANY", "/b", StubResponse.Text("b"));
        using var client = new HttpClient { BaseAddress = Server.BaseAddress };
        if (onReusedConnection)
        {
            await client.GetStringAsync(new Uri("a", UriKind.Relative));
        }

        Server.Faults.FailNextRequests(StubFault.CloseWithoutReply, when: request => request.NumberOnConnection > 1 == onReusedConnection);
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

        Server.Journal.Count(method, "/b").Should().Be(arrivals);
    }

    [Test]
    public async Task A_slow_body_drips()
    {
        Server.Map("GET", "/a", StubResponse.Text("0123456789") with { Slow = (5, TimeSpan.FromMilliseconds(1500)) });
        using var client = new HttpClient { BaseAddress = Server.BaseAddress };
        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await reply.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[100];

        int first = await body.ReadAsync(buffer);
        Server.Journal.Requests.Should().ContainSingle().Which.ReplySent.Should().BeFalse();

        first.Should().BeInRange(1, 8);
        using var rest = new MemoryStream();
        await body.CopyToAsync(rest);
        (first + rest.Length).Should().Be(10);
    }
}
