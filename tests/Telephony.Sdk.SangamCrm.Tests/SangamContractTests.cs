using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class SangamContractTests() : ContractFixture(StubVendor.SangamCrm)
{
    private protected SangamCrmClient Client { get; private set; } = null!;

    [OneTimeSetUp]
    public void Connect() => Client = NewClient("test-token");

    [OneTimeTearDown]
    public void Disconnect() => Client.Dispose();

    private protected SangamCrmClient NewClient(string token, SangamTokenScheme scheme = SangamTokenScheme.Raw) => SangamCrmClient.Create(new SangamCrmOptions
    {
        BaseAddress = Stubs.BaseAddress,
        IvrName = "test-ivr",
        Token = token,
        TokenScheme = scheme,
        MaxResends = 0,
    });
}
