using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>Clients of the selected stub server, one for each transport.</summary>
public abstract class ElisionContractTests() : ContractFixture(StubVendor.ElisionDialer)
{
    private protected ElisionDialerClient Client { get; private set; } = null!;

    private protected ElisionDialerClient FormClient { get; private set; } = null!;

    [OneTimeSetUp]
    public void Connect()
    {
        Client = NewClient();
        FormClient = NewClient(options => options.Transport = ElisionTransport.Form);
    }

    [OneTimeTearDown]
    public void Disconnect()
    {
        Client.Dispose();
        FormClient.Dispose();
    }

    private protected ElisionDialerClient By(ElisionTransport transport) => transport == ElisionTransport.Form ? FormClient : Client;

    private protected ElisionDialerClient NewClient(Action<ElisionDialerOptions>? change = null) =>
        Dialer.At(Stubs.BaseAddress, options =>
        {
            options.MaxResends = 0;
            change?.Invoke(options);
        });
}
