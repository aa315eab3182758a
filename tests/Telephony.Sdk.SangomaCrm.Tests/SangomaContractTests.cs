using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class SangomaContractTests() : ContractFixture(StubVendor.SangomaCrm)
{
    private protected SangomaCrmClient Client { get; private set; } = null!;

    [OneTimeSetUp]
    public void Connect() => Client = NewClient("test-token");

    [OneTimeTearDown]
    public void Disconnect() => Client.Dispose();

    private protected SangomaCrmClient NewClient(string token) =>
        SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = Stubs.BaseAddress, Token = token, MaxResends = 0 });
}
