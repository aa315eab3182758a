using System.Net;
using System.Net.Sockets;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>What each failure on a real socket tells about arrival.</summary>
public sealed class ArrivalTests
{
    [Test]
    public async Task A_refused_connection_did_not_arrive_and_is_tried_again()
    {
        using TestClient client = TestClient.At(Unreachable.Address());

        TelephonyTransportException error = await ThrownAsync(client.Endpoints.DialAsync());

        error.MayHaveTakenEffect.Should().BeFalse();
        error.IsTimeout.Should().BeFalse();
        error.Message.Should().Contain("Check the host and port in BaseAddress, and the firewall. Nothing was sent.");
    }

    [Test]
    public async Task A_name_that_nobody_knows_did_not_arrive()
    {
        using TestClient client = TestClient.At(new Uri("http://vendor.invalid"));

        TelephonyTransportException error = await ThrownAsync(client.Endpoints.DialAsync());

        error.MayHaveTakenEffect.Should().BeFalse();
        error.Message.Should().Contain("Check the host name in BaseAddress. Nothing was sent.");
    }

    [Test]
    public async Task A_server_that_speaks_no_TLS_received_nothing_and_is_not_tried_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int connections = 0;
        Task serving = Task.Run(async () =>
        {
            while (true)
            {
                using TcpClient peer = await listener.AcceptTcpClientAsync();
                connections++;
                await peer.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
            }
        });
        using TestClient client = TestClient.At(new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"));

        TelephonyTransportException error = await ThrownAsync(client.Endpoints.GetAsync("1"));

        error.MayHaveTakenEffect.Should().BeFalse();
        connections.Should().Be(1);
        listener.Stop();
        await serving.Invoking(task => task).Should().ThrowAsync<Exception>();
    }

    [Test]
    public async Task A_request_that_rings_is_sent_again_when_its_connection_was_refused()
    {
        int attempts = 0;
        var handler = new ScriptedHandler(_ => ++attempts < 3
            ? Task.FromException<HttpResponseMessage>(Refused())
            : Task.FromResult(ScriptedHandler.Json("{}")));
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.DialAsync();

        handler.Arrivals.Should().Be(3);
    }

    [TestCase(StubFault.Reset)]
    [TestCase(StubFault.CloseWithoutReply)]
    [TestCase(StubFault.Garbage)]
    public async Task A_request_that_rings_arrives_once_when_its_connection_breaks(StubFault fault)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("POST", "/dial", StubResponse.Failing(fault));
        server.Map("GET", "/ring", StubResponse.Failing(fault));
        server.Map("POST", "/calls", StubResponse.Failing(fault));
        using TestClient client = TestClient.At(server.BaseAddress);

        foreach (Task sending in new[] { client.Endpoints.DialAsync(), client.Endpoints.RingAsync(), client.Endpoints.CreateAsync(new TestCall("1")) })
        {
            TelephonyTransportException error = await ThrownAsync(sending);
            error.MayHaveTakenEffect.Should().BeTrue();
            error.IsTimeout.Should().BeFalse();
            error.Message.Should().Contain("It is not known whether it took effect; look before you send it again.");
        }

        server.Journal.Count().Should().Be(3);
    }

    [TestCase(StubFault.Reset)]
    [TestCase(StubFault.CloseWithoutReply)]
    public async Task A_safe_request_is_sent_again_when_its_connection_breaks(StubFault fault)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("DELETE", "/callbacks", StubResponse.Json("{}"));
        server.Faults.FailNextRequests(fault, count: 2);
        using TestClient client = TestClient.At(server.BaseAddress);

        await client.Endpoints.DeleteAsync(new TestCall("1"));

        server.Journal.Requests.Select(request => request.Text).Should().HaveCount(3).And.OnlyContain(body => body.Contains("\"id\":\"1\"", StringComparison.Ordinal));
    }

    [TestCase(StubFault.TruncatedBody)]
    [TestCase(StubFault.TruncatedChunks)]
    [TestCase(StubFault.MalformedChunk)]
    public async Task A_reply_that_breaks_off_is_a_transport_error_and_not_sent_again(StubFault fault)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("POST", "/calls", StubResponse.Json("{\"id\":\"0123456789\"}") with { Fault = fault });
        using TestClient client = TestClient.At(server.BaseAddress);

        (await ThrownAsync(client.Endpoints.CreateAsync(new TestCall("1")))).MayHaveTakenEffect.Should().BeTrue();

        server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task A_refusal_whose_body_breaks_off_is_still_that_refusal()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1", StubResponse.Json("{\"error\":\"0123456789\"}", status: 403) with { Fault = StubFault.TruncatedBody });
        using TestClient client = TestClient.At(server.BaseAddress);

        var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>();

        thrown.Which.Kind.Should().Be(TelephonyErrorKind.Forbidden);
    }

    [Test]
    public async Task A_connection_that_is_never_established_is_a_timeout_that_did_not_arrive()
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(50),
            ConnectCallback = async (_, token) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                throw new InvalidOperationException("cannot be reached");
            },
        };
        using TestClient client = TestClient.Of(handler, options =>
        {
            options.AttemptTimeout = TimeSpan.FromMinutes(1);
            options.MaxResends = 0;
        });

        foreach (Task sending in new[] { client.Endpoints.DialAsync(), client.Endpoints.GetAsync("1") })
        {
            TelephonyTransportException error = await ThrownAsync(sending);
            error.IsTimeout.Should().BeTrue();
            error.MayHaveTakenEffect.Should().BeFalse();
            error.Message.Should().Contain("ConnectTimeout").And.EndWith("Nothing was sent.");
            error.InnerException!.Message.Should().NotContain("attempt", "its time has not run out");
        }
    }

    [Test]
    public async Task A_timeout_of_a_handler_that_is_not_ours_may_have_arrived()
    {
        var handler = ScriptedHandler.Failing(() => new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout.", new TimeoutException()));
        using TestClient client = TestClient.Of(handler);

        (await ThrownAsync(client.Endpoints.DialAsync())).MayHaveTakenEffect.Should().BeTrue("HttpClient.Timeout is of the whole request");

        handler.Arrivals.Should().Be(1);
    }

    private static HttpRequestException Refused() =>
        new(HttpRequestError.ConnectionError, "refused");

    private static async Task<TelephonyTransportException> ThrownAsync(Task sending) =>
        (await sending.Invoking(task => task.WaitAsync(TimeSpan.FromSeconds(60))).Should().ThrowAsync<TelephonyTransportException>()).Which;
}
