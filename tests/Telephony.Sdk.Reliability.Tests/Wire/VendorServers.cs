using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>A stub server for each client, started once for a fixture and as new before each test.</summary>
internal sealed class VendorServers : IAsyncDisposable
{
    private readonly Dictionary<VendorUnderTest, TelephonyStubs> _servers = [];
    private readonly List<(TelephonyStubs Server, StubMapping Mapping)> _added = [];

    public static async Task<VendorServers> StartAsync()
    {
        var servers = new VendorServers();
        foreach (VendorUnderTest vendor in AllVendors.All)
        {
            servers._servers[vendor] = await TelephonyStubs.StartAsync(vendor.Stub);
        }

        return servers;
    }

    public TelephonyStubs Of(VendorUnderTest vendor) => _servers[vendor];

    /// <summary>Answers whatever is asked with this reply, in WireMock's format, until the next <see cref="Reset"/>.</summary>
    public TelephonyStubs Answering(VendorUnderTest vendor, string response)
    {
        TelephonyStubs server = Of(vendor);
        _added.AddRange(server.AddMapping($$"""{ "priority": 1, "request": {}, "response": {{response}} }""").Select(mapping => (server, mapping)));
        return server;
    }

    public void Reset()
    {
        foreach ((TelephonyStubs server, StubMapping mapping) in _added)
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
