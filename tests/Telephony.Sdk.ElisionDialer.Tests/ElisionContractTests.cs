using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>Clients of the selected stub server, one for each transport.</summary>
public abstract class ElisionContractTests : ContractFixture<ElisionDialerDocument>
{
    private protected IElisionDialerClient Client => Services.GetRequiredService<IElisionDialerClient>();

    private protected ElisionDialerClient FormClient { get; private set; } = null!;

    [OneTimeSetUp]
    public void Connect() => FormClient = NewClient(options => options.Transport = ElisionTransport.Form);

    [OneTimeTearDown]
    public void Disconnect() => FormClient.Dispose();

    private protected IElisionDialerClient By(ElisionTransport transport) => transport == ElisionTransport.Form ? FormClient : Client;

    private protected ElisionDialerClient NewClient(Action<ElisionDialerOptions>? change = null) =>
        Dialer.At(Stubs.BaseAddress, options =>
        {
            options.MaxResends = 0;
            change?.Invoke(options);
        });
}
