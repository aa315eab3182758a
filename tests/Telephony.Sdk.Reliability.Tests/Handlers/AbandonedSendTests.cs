using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Cancellation;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>A handler of the application that does not wait for what it has sent: whatever it says, the phone may ring.</summary>
public sealed class AbandonedSendTests
{
    private static readonly Dictionary<string, Func<Exception>> s_failures = new()
    {
        ["as if there was no connection"] = () => new HttpRequestException(HttpRequestError.ConnectionError, "gave up"),
        ["as if none came about in time"] = () => new TaskCanceledException("gave up", new TimeoutException()),
        ["because it takes too long"] = () => new TimeoutException("gave up"),
        ["as a broken connection"] = () => new HttpRequestException("gave up", new IOException()),
    };

    private static IEnumerable<string> Failures => s_failures.Keys;

    [Test]
    public async Task It_may_have_arrived_and_is_not_sent_again(
        [ValueSource(typeof(AllVendors), nameof(AllVendors.NeverCalls))] object one,
        [ValueSource(nameof(Failures))] string failure)
    {
        var call = (Call)one;
        await using TelephonyStubs server = await call.Vendor.StartStubsAsync();
        server.Faults.FailNextRequests(StubFault.Hang, count: 10);
        await using ServiceProvider services = call.Vendor.Open(
            server.BaseAddress,
            new ExampleClock(),
            settings: [("ResendDelay", "00:00:00.001")],
            configure: client => client.AddHttpMessageHandler(() => new AbandoningHandler(() => server.Journal.WaitForAsync(1, CancellationToken.None), s_failures[failure])));

        TelephonyTransportException error = (await FluentActions.Awaiting(() => call.SendAsync(services, CancellationToken.None).WithPatience()).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveTakenEffect.Should().BeTrue();
        server.Journal.Count().Should().Be(1);
    }
}
