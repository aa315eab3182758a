using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>Every declared operation ends at its deadline, by the client's clock, while the body of its reply is on the way.</summary>
public sealed class BodyDeadlineTests
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(1);

    private VendorServers _servers = null!;

    [OneTimeSetUp]
    public async Task StartServers() => _servers = await VendorServers.StartAsync();

    [OneTimeTearDown]
    public async Task StopServers() => await _servers.DisposeAsync();

    [SetUp]
    public void Start() => _servers.Reset();

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task A_body_that_stops_halfway(object one)
    {
        var call = (Call)one;
        TelephonyStubs server = _servers.Answering(call.Vendor, SlowReplies.Whole);
        server.Faults.FailNextRequests(StubFault.HangInBody);

        await ShouldEndAtItsDeadlineAsync(call, server);
    }

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task A_body_that_trickles_for_ever(object one)
    {
        var call = (Call)one;

        await ShouldEndAtItsDeadlineAsync(call, _servers.Answering(call.Vendor, SlowReplies.Trickling));
    }

    private static async Task ShouldEndAtItsDeadlineAsync(Call call, TelephonyStubs server)
    {
        var clock = new ManualTimeProvider(ExampleClock.Start);
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, clock);
        Task sending = call.SendAsync(services, CancellationToken.None);
        await server.Journal.WaitForAsync(1, CancellationToken.None).WithPatience();
        await Task.Delay(Patience.ReadingTime, CancellationToken.None);

        clock.Advance(DeadlineOf(call) - s_moment);
        await Task.Delay(Patience.ReadingTime, CancellationToken.None);
        sending.IsCompleted.Should().BeFalse("its time is not up");
        clock.Advance(s_moment);

        await sending.ShouldBeLateAsync(call.IsRead);
        (await Sockets.SettleAsync(server)).Should().Be(0, "its connection is closed");
        server.Journal.Count().Should().Be(1);
        clock.Running.Should().Be(0);
    }

    /// <summary>The defaults of <see cref="TelephonyClientOptions.Timeout"/> and <see cref="TelephonyClientOptions.DownloadTimeout"/>.</summary>
    private static TimeSpan DeadlineOf(Call call) =>
        call.Operation is "Calls.Recording" or "Calls.Voicemail" ? TimeSpan.FromMinutes(10) : TimeSpan.FromSeconds(30);
}
