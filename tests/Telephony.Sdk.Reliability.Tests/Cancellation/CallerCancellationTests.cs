using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>
/// Every declared operation, cancelled at every point of its way: it ends in <see cref="OperationCanceledException"/> with the caller's token,
/// nothing is sent after it, no timer is left that could, and its connection is closed.
/// </summary>
public sealed class CallerCancellationTests : CancellationFixture
{
    private static IEnumerable<object[]> CallsAndReplies =>
        from call in AllVendors.Calls
        from trickles in new[] { false, true }
        select new object[] { call, trickles };

    private static IEnumerable<object[]> CallsAndRefusals =>
        from call in AllVendors.Calls
        from status in call.IsNever ? new[] { 429 } : [429, 503]
        select new object[] { call, status };

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task Before_the_start(object one)
    {
        var call = (Call)one;
        TelephonyStubs server = Servers.Of(call.Vendor);
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, Clock);
        await Caller.CancelAsync();

        await call.SendAsync(services, Caller.Token).ShouldBeCancelledByAsync(Caller.Token);

        server.Journal.ConnectionCount.Should().Be(0);
        Clock.Running.Should().Be(0);
    }

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task While_connecting(object one)
    {
        var call = (Call)one;
        using var listener = new SilentListener();
        await using ServiceProvider services = call.Vendor.Open(listener.Address, Clock);
        Task sending = call.SendAsync(services, Caller.Token);
        using Socket connection = await listener.AcceptAsync().WithPatience();

        await Caller.CancelAsync();

        await sending.ShouldBeCancelledByAsync(Caller.Token);
        Clock.Running.Should().Be(0);
    }

    [Test]
    public async Task A_connection_that_was_being_made_is_given_up()
    {
        Call call = AllVendors.Calls[0];
        using var listener = new SilentListener();
        await using ServiceProvider services = call.Vendor.Open(listener.Address, Clock, settings: [("ConnectTimeout", "00:00:00.2")]);
        Task sending = call.SendAsync(services, Caller.Token);
        using Socket connection = await listener.AcceptAsync().WithPatience();

        await Caller.CancelAsync();

        await sending.ShouldBeCancelledByAsync(Caller.Token);
        await SilentListener.WaitForCloseAsync(connection).WithPatience();
    }

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task While_headers_never_come(object one)
    {
        var call = (Call)one;
        TelephonyStubs server = Servers.Of(call.Vendor);
        server.Faults.FailNextRequests(StubFault.Hang);

        await ShouldEndAsync(call, server);
    }

    [TestCaseSource(nameof(CallsAndReplies))]
    public async Task In_mid_body(object one, bool trickles)
    {
        var call = (Call)one;
        TelephonyStubs server = Servers.Answering(call.Vendor, trickles ? SlowReplies.Trickling : SlowReplies.Whole);
        if (!trickles)
        {
            server.Faults.FailNextRequests(StubFault.HangInBody);
        }

        await ShouldEndAsync(call, server);
    }

    [TestCaseSource(nameof(CallsAndRefusals))]
    public async Task While_waiting_to_send_again(object one, int status)
    {
        var call = (Call)one;
        TelephonyStubs server = Servers.Answering(call.Vendor, $$"""{ "status": {{status}}, "body": "unavailable" }""");
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, Clock);
        Task sending = call.SendAsync(services, Caller.Token);
        await Clock.WaitForTimersAsync(2);

        await Caller.CancelAsync();

        await sending.ShouldBeCancelledByAsync(Caller.Token);
        server.Journal.Count().Should().Be(1);
        Clock.Running.Should().Be(0, "nothing is left that could send it again");
    }

    private async Task ShouldEndAsync(Call call, TelephonyStubs server)
    {
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, Clock);
        Task sending = call.SendAsync(services, Caller.Token);
        await server.Journal.WaitForAsync(1, CancellationToken.None).WithPatience();
        await Task.Delay(Patience.ReadingTime, CancellationToken.None);
        sending.IsCompleted.Should().BeFalse();

        await Caller.CancelAsync();

        await sending.ShouldBeCancelledByAsync(Caller.Token);
        (await Sockets.SettleAsync(server)).Should().Be(0, "its connection is closed");
        server.Journal.Count().Should().Be(1);
        Clock.Running.Should().Be(0, "nothing is left that could send it again");
    }
}
