using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>The vendors' servers, started once, and for each test a clock and a caller who may cancel.</summary>
public abstract class CancellationFixture
{
    private protected VendorServers Servers { get; private set; } = null!;

    protected ManualTimeProvider Clock { get; private set; } = null!;

    protected CancellationTokenSource Caller { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartServers() => Servers = await VendorServers.StartAsync();

    [OneTimeTearDown]
    public async Task StopServers() => await Servers.DisposeAsync();

    [SetUp]
    public void StartClock()
    {
        Servers.Reset();
        Clock = new ManualTimeProvider(ExampleClock.Start);
        Caller = new CancellationTokenSource();
    }

    [TearDown]
    public void StopCaller() => Caller.Dispose();
}
