using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class IbizfoneContractTests : ContractFixture<IbizfoneIvrDocument>
{
    private protected IIbizfoneIvrClient Client => Services.GetRequiredService<IIbizfoneIvrClient>();

    private protected IbizfoneIvrClient NewClient(string apiKey, string customerId) => IbizfoneIvrClient.Create(new IbizfoneIvrOptions
    {
        BaseAddress = Stubs.BaseAddress,
        ApiKey = apiKey,
        CustomerId = customerId,
        MaxResends = 0,
    });
}
