using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>By hand, so that a rule cannot change without somebody who says so here: what rings a phone, creates something, or adds to it.</summary>
    [Test]
    public void What_must_not_run_twice_is_declared_so() =>
        AllVendors.Calls.Where(call => call.IsNever).Select(call => call.ToString()).Should().BeEquivalentTo(
            "SangamCrm CallLogs.Push",
            "SangamCrm CallPopups.Notify",
            "Exotel Calls.Connect",
            "SangomaCrm Webhooks.Add",
            "CPaaS Calls.ClickToCall",
            "CPaaS Calls.Modify",
            "CPaaS Callbacks.Create",
            "CPaaS OneTimePasswords.Send",
            "CPaaS ContactLists.Create",
            "CPaaS ContactLists.Add",
            "CPaaS ContactLists.Import",
            "CPaaS DndLists.Create",
            "CPaaS DndLists.Add",
            "CPaaS DndLists.Import",
            "CPaaS Campaigns.Create",
            "ElisionDialer Agents.Add",
            "ElisionDialer Lists.Add",
            "ElisionDialer Leads.Add");

    [TestCaseSource(typeof(AllVendors), nameof(AllVendors.Calls))]
    public async Task A_call_works(object one)
    {
        var call = (Call)one;
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(call.Vendor.Stub);
        await using ServiceProvider services = call.Vendor.Open(server.BaseAddress, new ManualTimeProvider(BeforeTheExamples));

        await call.SendAsync(services, CancellationToken.None);

        server.Journal.Requests.Should().ContainSingle().Which.Mapping!.Metadata["operation"].Should().Be(call.Operation);
    }

    /// <summary>The documents' examples are of 2023, and what they plan must be in the future.</summary>
    public static DateTimeOffset BeforeTheExamples { get; } = new(2023, 6, 1, 0, 0, 0, TimeSpan.Zero);
}
