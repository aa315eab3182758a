using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Connections;

/// <summary>How often an operation that may be sent twice arrives at a vendor that ends every connection without a reply.</summary>
public sealed class SafeArrivalTests
{
    private const int Attempts = 3;

    /// <summary>One, and three more by the pool itself.</summary>
    private const int MostPerAttempt = 4;

    private readonly Dictionary<VendorUnderTest, FaultyVendor> _vendors = [];

    private static IEnumerable<object[]> SafeCallsAndFaults =>
        from call in AllVendors.SafeCalls
        from fault in new[] { StubFault.CloseWithoutReply, StubFault.Reset }
        select new object[] { call, fault };

    [OneTimeSetUp]
    public async Task StartVendors()
    {
        foreach (VendorUnderTest vendor in AllVendors.All)
        {
            _vendors[vendor] = await FaultyVendor.StartAsync(vendor);
        }
    }

    [OneTimeTearDown]
    public async Task StopVendors()
    {
        foreach (FaultyVendor faulty in _vendors.Values)
        {
            await faulty.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(SafeCallsAndFaults))]
    public async Task At_most_four_times_for_each_attempt_and_once_with_a_body(object one, StubFault fault)
    {
        var call = (Call)one;

        FaultOutcome outcome = await RunAsync(call, fault);

        bool hasBody = _vendors[call.Vendor].Server.Journal.Requests[0].Headers["Content-Length"] is not null;
        outcome.Arrivals.Should().BeInRange(Attempts, hasBody ? Attempts : Attempts * MostPerAttempt);
        outcome.Thrown.Should().BeOfType<TelephonyTransportException>().Which.MayHaveTakenEffect.Should().Be(!outcome.Call.IsRead);
    }

    [TestCaseSource(nameof(SafeCallsAndFaults))]
    public async Task Once_when_MaxResends_is_0(object one, StubFault fault)
    {
        FaultOutcome outcome = await RunAsync((Call)one, fault, ("MaxResends", "0"));

        outcome.Arrivals.Should().Be(1);
        outcome.Thrown.Should().BeOfType<TelephonyTransportException>().Which.MayHaveTakenEffect.Should().Be(!outcome.Call.IsRead);
    }

    private Task<FaultOutcome> RunAsync(Call call, StubFault fault, params (string Key, string Value)[] settings) =>
        FaultRun.RunAsync(_vendors[call.Vendor], new Fault(fault.ToString(), faulty => faulty.Fail(fault)) { NeedsWarmConnection = true, Settings = settings }, call);
}
