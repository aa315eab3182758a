using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>What the connection pool does by itself to a request on a kept-alive connection that dies, and what ours does.</summary>
public sealed class SingleArrivalTests
{
    private TelephonyStubs _server = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await TelephonyStubs.StartAsync();
        _server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"1\"}"));
        _server.Map("GET", "/ring", StubResponse.Json("{}"));
        _server.Map("POST", "/dial", StubResponse.Json("{}"));
        _server.Faults.FailNextReusedConnections(StubFault.CloseWithoutReply);
    }

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [TestCase("POST", "dial")]
    [TestCase("GET", "ring")]
    public async Task A_bare_HttpClient_rings_twice(string method, string path)
    {
        using var client = new HttpClient { BaseAddress = _server.BaseAddress };
        await client.GetStringAsync("calls/1");

        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using HttpResponseMessage reply = await client.SendAsync(request);

        reply.IsSuccessStatusCode.Should().BeTrue("the pool hides that it sent twice");
        _server.Journal.Count(method, "/" + path).Should().Be(2);
    }

    [Test]
    public async Task Ours_rings_once_by_POST() => await ShouldRingOnceAsync("POST", "/dial", endpoints => endpoints.DialAsync());

    [Test]
    public async Task Ours_rings_once_by_GET() => await ShouldRingOnceAsync("GET", "/ring", endpoints => endpoints.RingAsync());

    [Test]
    public async Task An_empty_body_that_keeps_it_to_one_arrival_is_sent_with_length_zero()
    {
        using TestClient client = TestClient.At(_server.BaseAddress);

        await client.Endpoints.DialAsync();

        _server.Journal.Requests.Should().ContainSingle().Which.Headers["Content-Length"].Should().Be("0");
    }

    [Test]
    public async Task What_is_never_sent_again_is_not_by_the_pool_either_when_it_only_reads()
    {
        using TestClient client = TestClient.At(_server.BaseAddress, options => options.MaxResends = 0);
        await client.Endpoints.GetAsync("1");

        await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyTransportException>();

        _server.Journal.Count("GET", "/calls/1").Should().Be(2);
    }

    [Test]
    public async Task What_may_be_sent_again_is_by_the_pool_at_once()
    {
        using TestClient client = TestClient.At(_server.BaseAddress);
        await client.Endpoints.GetAsync("1");

        await client.Endpoints.GetAsync("1");

        _server.Journal.Requests.Should().OnlyContain(request => !request.Headers.Contains("Content-Length"), "a body would keep the pool from it");
    }

    private async Task ShouldRingOnceAsync(string method, string path, Func<ITestEndpoints, Task> ring)
    {
        using TestClient client = TestClient.At(_server.BaseAddress);
        await client.Endpoints.GetAsync("1");

        var thrown = await client.Endpoints.Invoking(ring).Should().ThrowAsync<TelephonyTransportException>();

        thrown.Which.MayHaveTakenEffect.Should().BeTrue();
        _server.Journal.Find(method, path).Should().ContainSingle().Which.NumberOnConnection.Should().Be(2, "it rode the kept-alive connection");
    }
}
