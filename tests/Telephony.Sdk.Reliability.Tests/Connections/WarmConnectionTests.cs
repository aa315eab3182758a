using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Connections;

/// <summary>
/// Every operation that is never sent twice, on a kept-alive connection whose server reads the request and ends the connection without a
/// reply: what the senders below us make of it by themselves, and what they make of ours.
/// </summary>
public sealed class WarmConnectionTests
{
    /// <summary>More than anybody sends.</summary>
    private const int Always = 1000;

    private VendorServers _servers = null!;

    private static IEnumerable<object[]> NeverCallsAndFaults =>
        from call in AllVendors.NeverCalls
        from fault in new[] { StubFault.CloseWithoutReply, StubFault.Reset }
        select new object[] { call, fault };

    [OneTimeSetUp]
    public async Task StartServers() => _servers = await VendorServers.StartAsync();

    [OneTimeTearDown]
    public async Task StopServers() => await _servers.DisposeAsync();

    [SetUp]
    public void Start() => _servers.Reset();

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.NeverCalls))]
    public async Task A_bare_HttpClient_sends_it_twice_when_the_connection_is_closed(object one)
    {
        (TelephonyStubs server, StubRequest ours) = await SendOnceAsync((Call)one);
        using HttpClient bare = await WarmUpAsync(server, ours);
        server.Faults.FailNextReusedConnections(StubFault.CloseWithoutReply);

        using HttpResponseMessage reply = await bare.SendAsync(WithoutBody(ours, server));

        server.Journal.Requests.Select(request => (request.Connection, request.NumberOnConnection, request.Fault)).Should().HaveCount(2, "the pool sent it again and hid it")
            .And.OnlyHaveUniqueItems().And.Contain(arrived => arrived.NumberOnConnection == 2 && arrived.Fault == StubFault.CloseWithoutReply);
        server.Journal.Requests.Should().OnlyContain(request => request.Method == ours.Method && request.Target == ours.Target);
    }

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.NeverCalls))]
    public async Task A_bare_HttpClient_does_not_when_the_connection_is_reset(object one)
    {
        (TelephonyStubs server, StubRequest ours) = await SendOnceAsync((Call)one);
        using HttpClient bare = await WarmUpAsync(server, ours);
        server.Faults.FailNextReusedConnections(StubFault.Reset, Always);

        await bare.Awaiting(it => it.SendAsync(WithoutBody(ours, server))).Should().ThrowAsync<HttpRequestException>();

        server.Journal.Count().Should().Be(1);
    }

    [TestCaseSource(nameof(NeverCallsAndFaults))]
    public async Task Ours_sends_it_once(object one, StubFault fault)
    {
        var call = (Call)one;
        TelephonyStubs server = _servers.Of(call.Vendor);
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start));
        await call.SendAsync(services, CancellationToken.None);
        server.Faults.FailNextReusedConnections(fault, Always);

        TelephonyTransportException error = (await FluentActions.Awaiting(() => call.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveTakenEffect.Should().BeTrue();
        error.IsTimeout.Should().BeFalse();
        server.Journal.Requests.Select(request => (request.NumberOnConnection, request.Fault)).Should().Equal([(1, StubFault.None), (2, fault)], "it rode the kept-alive connection, once");
        server.Journal.ConnectionCount.Should().Be(1, "none was made to send it again");
    }

    private async Task<(TelephonyStubs Server, StubRequest Ours)> SendOnceAsync(Call call)
    {
        TelephonyStubs server = _servers.Of(call.Vendor);
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start));
        await call.SendAsync(services, CancellationToken.None);
        return (server, server.Journal.Requests.Single());
    }

    /// <summary>A client by hand with a kept-alive connection; the journal has forgotten how it came to it.</summary>
    private static async Task<HttpClient> WarmUpAsync(TelephonyStubs server, StubRequest ours)
    {
        var bare = new HttpClient();
        (await bare.SendAsync(WithoutBody(ours, server))).Dispose();
        server.Journal.Clear();
        return bare;
    }

    /// <summary>The same method, address and headers, as a client by hand would send them that has nothing to put into a body.</summary>
    private static HttpRequestMessage WithoutBody(StubRequest ours, TelephonyStubs server)
    {
        var request = new HttpRequestMessage(new HttpMethod(ours.Method), new Uri(server.BaseAddress, ours.Target));
        foreach (string name in ours.Headers.Names.Where(name => name != "Host" && !name.StartsWith("Content-", StringComparison.Ordinal)))
        {
            request.Headers.TryAddWithoutValidation(name, ours.Headers.All(name));
        }

        return request;
    }
}
