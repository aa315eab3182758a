using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class SangomaContractTests : ContractFixture<SangomaCrmDocument>
{
    private protected ISangomaCrmClient Client => Services.GetRequiredService<ISangomaCrmClient>();

    private protected SangomaCrmClient NewClient(string token) =>
        SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = Stubs.BaseAddress, Token = token, MaxResends = 0 });
}
