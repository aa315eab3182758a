namespace Telephony.Sdk.Testing.Tests;

/// <summary>A server with the examples of Sangoma CRM for each test, and a plain client that has the token.</summary>
public abstract class SangomaFixture
{
    protected TelephonyStubs Stubs { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, ExamplesOnly = true });
        Client = new HttpClient { BaseAddress = Stubs.BaseAddress };
        Client.DefaultRequestHeaders.Add("Token", StubVendor.Token);
    }

    [TearDown]
    public async Task Stop()
    {
        Client.Dispose();
        await Stubs.DisposeAsync();
    }
}
