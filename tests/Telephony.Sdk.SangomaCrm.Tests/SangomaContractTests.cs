using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>Starts the selected stub server (in-process, or the real WireMock) and a client of it.</summary>
[Category("Contract")]
public abstract class SangomaContractTests
{
    private protected StubFixture Stubs { get; private set; } = null!;

    private protected SangomaCrmClient Client { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Stubs = await StubFixture.StartAsync(StubVendor.SangomaCrm);
        Client = NewClient("test-token");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        Client.Dispose();
        await Stubs.DisposeAsync();
    }

    private protected SangomaCrmClient NewClient(string token) =>
        SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = Stubs.BaseAddress, Token = token, MaxResends = 0 });
}
