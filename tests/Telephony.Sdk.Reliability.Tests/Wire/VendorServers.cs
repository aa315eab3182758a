using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>A stub server for each client, started once for a fixture and as new before each test.</summary>
internal sealed class VendorServers : IAsyncDisposable
{
    private readonly Dictionary<VendorUnderTest, TelephonyStubs> _servers = [];
    private readonly List<(TelephonyStubs Server, Guid Mapping)> _added = [];

    public static async Task<VendorServers> StartAsync()
    {
        var servers = new VendorServers();
        foreach (VendorUnderTest vendor in AllVendors.All)
        {
            servers._servers[vendor] = await vendor.StartStubsAsync();
        }

        return servers;
    }

    public TelephonyStubs Of(VendorUnderTest vendor) => _servers[vendor];

    /// <summary>Answers whatever is asked with this reply until the next <see cref="Reset"/>.</summary>
    public TelephonyStubs Answering(VendorUnderTest vendor, StubResponse response)
    {
        TelephonyStubs server = Of(vendor);
        _added.Add((server, server.MapAll(response)));
        return server;
    }

    public void Reset()
    {
        foreach ((TelephonyStubs server, Guid mapping) in _added)
        {
            server.Server.DeleteMapping(mapping);
        }

        _added.Clear();
        foreach (TelephonyStubs server in _servers.Values)
        {
            server.Faults.Clear();
            server.Journal.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (TelephonyStubs server in _servers.Values)
        {
            await server.DisposeAsync();
        }
    }
}
