using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class SangamContractTests : ContractFixture<SangamCrmDocument>
{
    private protected ISangamCrmClient Client => Services.GetRequiredService<ISangamCrmClient>();

    private protected SangamCrmClient NewClient(string token, SangamTokenScheme scheme = SangamTokenScheme.Raw) => SangamCrmClient.Create(new SangamCrmOptions
    {
        BaseAddress = Stubs.BaseAddress,
        IvrName = "test-ivr",
        Token = token,
        TokenScheme = scheme,
        MaxResends = 0,
    });
}
