using Telephony.Sdk.Testing;

namespace Quickstart;

/// <summary>A stub server for each vendor, in this process.</summary>
internal sealed class StubServers : IAsyncDisposable
{
    private readonly Dictionary<StubVendor, TelephonyStubs> _servers = [];

    private StubServers()
    {
    }

    /// <summary>The servers.</summary>
    public IReadOnlyDictionary<StubVendor, TelephonyStubs> All => _servers;

    /// <summary>Their addresses, by vendor.</summary>
    public IReadOnlyDictionary<StubVendor, Uri> Addresses => _servers.ToDictionary(server => server.Key, server => server.Value.BaseAddress);

    /// <summary>Starts them.</summary>
    /// <param name="examplesOnly">Whether they answer the documents' examples, again and again, and remember nothing.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    /// <exception cref="OperationCanceledException">Ctrl+C.</exception>
    public static async Task<StubServers> StartAsync(bool examplesOnly = false, CancellationToken cancellationToken = default)
    {
        var servers = new StubServers();
        try
        {
            foreach (StubVendor vendor in StubVendor.All)
            {
                servers._servers.Add(vendor, await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { vendor }, ExamplesOnly = examplesOnly }, cancellationToken));
            }

            return servers;
        }
        catch
        {
            await servers.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops them.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (TelephonyStubs server in _servers.Values)
        {
            await server.DisposeAsync();
        }
    }
}
