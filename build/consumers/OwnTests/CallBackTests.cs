using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;

namespace OwnTests;

/// <summary>A user's own tests, from the packages: the call is placed, found in the records, and not placed again when no answer comes.</summary>
public class CallBackTests
{
    private static readonly CPaaSClickToCall s_call = new("917894561230", "15168148111", "919876543210");

    [Test]
    public async Task A_call_has_a_record()
    {
        await using var stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS }, FailOnUnmatched = true });
        await using var services = new ServiceCollection().AddCPaaS(stubs.Configuration).Services.BuildServiceProvider();
        var cpaas = services.GetRequiredService<ICPaaSClient>();

        CPaaSReceipt placed = await cpaas.Calls.ClickToCallAsync(s_call);
        var records = await cpaas.CallDetailRecords.WaitForRequestAsync(placed.Id);

        Assert.That(records.Single().ToCallRecord().Id, Is.Not.Empty);
    }

    [Test]
    public async Task A_call_whose_answer_is_lost_is_not_placed_again()
    {
        await using var stubs = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        await using var services = new ServiceCollection().AddCPaaS(stubs.Configuration).Services.BuildServiceProvider();
        stubs.Faults.FailNextRequests(StubFault.Reset);

        await Assert.ThrowsAsync<TelephonyTransportException>(() => services.GetRequiredService<ICPaaSClient>().Calls.ClickToCallAsync(s_call));
        Assert.That(stubs.Journal.Count("POST", "api/click2call"), Is.EqualTo(1));
    }
}
