using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>A client of the selected stub server.</summary>
public abstract class CPaaSContractTests : ContractFixture<CPaaSDocument>
{
    protected const string Agent = "919979271234";
    protected const string Destination = "918000685678";
    protected const string CallerId = "15168148111";

    private protected ICPaaSClient Client => Services.GetRequiredService<ICPaaSClient>();

    /// <summary>Its clock stands where the times of the document's examples are in the future.</summary>
    private protected CPaaSClient NewClient(string account, string auth) => CPaaSClient.Create(
        new CPaaSOptions { BaseAddress = Stubs.BaseAddress, Account = account, Auth = auth, MaxResends = 0, Timeout = Timeout.InfiniteTimeSpan },
        timeProvider: new ManualTimeProvider(new DateTimeOffset(2023, 7, 1, 0, 0, 0, TimeSpan.Zero)));

    private protected static async Task RefusedAsync(Func<Task> call, string operation, string words)
    {
        TelephonyApiException refusal = (await call.Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Vendor.Should().Be("CPaaS");
        refusal.Operation.Should().Be(operation);
        refusal.VendorMessage.Should().Be(words);
        refusal.StatusCode.Should().Be(200);
    }
}
