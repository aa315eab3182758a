using NUnit.Framework;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>Starts the selected stub server (in-process, or the real WireMock) with a vendor's mappings, once for its tests.</summary>
[Category("Contract")]
public abstract class ContractFixture(StubVendor vendor)
{
    protected StubFixture Stubs { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartStubsAsync() => Stubs = await StubFixture.StartAsync(vendor);

    [OneTimeTearDown]
    public async Task StopStubsAsync() => await Stubs.DisposeAsync();
}
