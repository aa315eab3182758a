using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class IbizfoneContractTests() : ContractFixture(StubVendor.IbizfoneIvr)
{
    private protected IbizfoneIvrClient Client { get; private set; } = null!;

    [OneTimeSetUp]
    public void Connect() => Client = NewClient("test-token", "test-account");

    [OneTimeTearDown]
    public void Disconnect() => Client.Dispose();

    private protected IbizfoneIvrClient NewClient(string apiKey, string customerId) => IbizfoneIvrClient.Create(new IbizfoneIvrOptions
    {
        BaseAddress = Stubs.BaseAddress,
        ApiKey = apiKey,
        CustomerId = customerId,
        MaxResends = 0,
    });
}
