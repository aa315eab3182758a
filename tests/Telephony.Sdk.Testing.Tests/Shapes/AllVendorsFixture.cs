namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>One server for all vendors, for tests that do not look at what it remembers.</summary>
public abstract class AllVendorsFixture
{
    protected TelephonyStubs Stubs { get; private set; } = null!;

    private HttpClient Client { get; set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        var options = new TelephonyStubsOptions();
        foreach (StubVendor vendor in StubVendor.All)
        {
            options.Vendors.Add(vendor);
        }

        Stubs = await TelephonyStubs.StartAsync(options);
        Client = new HttpClient { BaseAddress = Stubs.BaseAddress };
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        Client.Dispose();
        await Stubs.DisposeAsync();
    }

    /// <summary>Why nothing matches; null where something does.</summary>
    private protected async Task<string?> MismatchAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using HttpResponseMessage reply = await Client.SendAsync(request);
        }

        return Stubs.Journal.Requests[^1].Mismatch;
    }
}
