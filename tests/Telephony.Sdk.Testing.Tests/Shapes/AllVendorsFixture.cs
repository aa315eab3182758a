namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>One server for all vendors, for tests that do not look at what it remembers.</summary>
/// <param name="useHttps">Whether it serves https.</param>
/// <param name="time">Its clock; null for the system's.</param>
public abstract class AllVendorsFixture(bool useHttps = false, TimeProvider? time = null)
{
    protected TelephonyStubs Stubs { get; private set; } = null!;

    private HttpClient Client { get; set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        var options = new TelephonyStubsOptions { UseHttps = useHttps, TimeProvider = time ?? TimeProvider.System };
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
