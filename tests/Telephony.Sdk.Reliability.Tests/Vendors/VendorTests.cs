using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>What everything here stands on: each declared operation is called, and works when nothing goes wrong.</summary>
public sealed class VendorTests
{
    [Test]
    public void Every_declared_operation_is_called_once()
    {
        foreach (VendorUnderTest vendor in AllVendors.All)
        {
            vendor.Calls.Select(call => call.Operation).Should().OnlyHaveUniqueItems()
                .And.BeEquivalentTo(vendor.Operations.Select(operation => operation.Name), vendor.Name);
        }
    }

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task A_call_works(object one)
    {
        var call = (Call)one;
        await using StubServer server = await StubServer.StartAsync(call.Vendor.Stub);
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start));

        await call.SendAsync(services, CancellationToken.None);

        server.Journal.Requests.Should().ContainSingle().Which.Mapping!.Metadata["operation"].Should().Be(call.Operation);
    }
}
