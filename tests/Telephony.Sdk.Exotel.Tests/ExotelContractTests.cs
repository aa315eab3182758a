using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class ExotelContractTests : ContractFixture<ExotelDocument>
{
    private protected IExotelClient Client => Services.GetRequiredService<IExotelClient>();

    private protected ExotelClient NewClient(string token) =>
        ExotelClient.Create(new ExotelOptions { BaseAddress = Stubs.BaseAddress, AccountSid = "test-sid", ApiKey = "test-account", ApiToken = token, MaxResends = 0 });
}
