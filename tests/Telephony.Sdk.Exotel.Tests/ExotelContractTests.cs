using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class ExotelContractTests() : ContractFixture(StubVendor.Exotel)
{
    private protected ExotelClient Client { get; private set; } = null!;

    [OneTimeSetUp]
    public void Connect() => Client = NewClient("test-token");

    [OneTimeTearDown]
    public void Disconnect() => Client.Dispose();

    private protected ExotelClient NewClient(string token) =>
        ExotelClient.Create(new ExotelOptions { BaseAddress = Stubs.BaseAddress, AccountSid = "test-sid", ApiKey = "test-account", ApiToken = token, MaxResends = 0 });
}
