using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Hedging, whose second send is refused, does not spoil a first one that has worked.</summary>
public sealed class HedgingTests
{
    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.NeverCalls))]
    public async Task A_second_that_comes_when_the_first_has_worked_changes_nothing(object one)
    {
        var call = (Call)one;
        await using TelephonyStubs server = await call.Vendor.StartStubsAsync();
        await using ServiceProvider services = call.Vendor.Open(
            server.BaseAddress, new ExampleClock(), configure: client => client.AddHttpMessageHandler(() => new LateHedgingHandler()));

        await call.SendAsync(services, CancellationToken.None);

        server.Journal.Count().Should().Be(1);
    }
}
