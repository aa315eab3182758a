using System.Net;
using System.Net.Sockets;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Faults;

/// <summary>The servers of one vendor, which go wrong on demand: in clear text, behind TLS, and another that must never be asked.</summary>
internal sealed class FaultyVendor : IAsyncDisposable
{
    /// <summary>More than any client sends.</summary>
    private const int Always = 1000;

    private IReadOnlyList<Guid> _armed = [];

    private FaultyVendor(VendorUnderTest vendor, TelephonyStubs server, TelephonyStubs secure, TelephonyStubs elsewhere)
    {
        Vendor = vendor;
        Server = server;
        Secure = secure;
        Elsewhere = elsewhere;
    }

    public VendorUnderTest Vendor { get; }

    public TelephonyStubs Server { get; }

    /// <summary>The same behind TLS, with a certificate that nobody trusts.</summary>
    public TelephonyStubs Secure { get; }

    /// <summary>Another host, for redirects; it answers whatever it is asked.</summary>
    public TelephonyStubs Elsewhere { get; }

    /// <summary>How many requests arrived at the vendor.</summary>
    public int Arrivals => Server.Journal.Count() + Secure.Journal.Count();

    public static async Task<FaultyVendor> StartAsync(VendorUnderTest vendor)
    {
        TelephonyStubs elsewhere = await TelephonyStubs.StartAsync();
        elsewhere.MapAll(StubResponse.Text("{}"));
        return new FaultyVendor(
            vendor,
            await vendor.StartStubsAsync(),
            await vendor.StartStubsAsync(useHttps: true),
            elsewhere);
    }

    /// <summary>A port of this machine at which nobody listens.</summary>
    public Uri AtClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new UriBuilder(Server.BaseAddress) { Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
    }

    /// <summary>Goes wrong below HTTP once a request was read.</summary>
    public void Fail(StubFault fault) => Server.Faults.FailNextRequests(fault, Always);

    /// <summary>Goes wrong below HTTP once a request was read on a connection that has served another.</summary>
    public void FailReusedConnections(StubFault fault) => Server.Faults.FailNextReusedConnections(fault, Always);

    /// <summary>Resets every connection before its request is read.</summary>
    public void ResetConnections() => Server.Faults.ResetNextConnections(Always);

    /// <summary>Gives one reply to whatever it is asked.</summary>
    public void Answer(int status, string body, params (string Name, string Value)[] headers)
    {
        StubResponse reply = StubResponse.Text(body, status, headers.FirstOrDefault(header => header.Name == "Content-Type").Value ?? "text/html; charset=utf-8");
        _armed = [Server.MapAll(headers.Where(header => header.Name != "Content-Type").Aggregate(reply, (so, header) => so.WithHeader(header.Name, header.Value)))];
    }

    /// <summary>Does what it is asked, and then answers something else.</summary>
    public void ServeThenAnswer(int status, string body, int count = Always) => Server.Faults.ReplaceNextReplies(status, body, count: count);

    /// <summary>Sends whoever asks to another address, of this host or of another: of another name and port.</summary>
    public void Redirect(int status, bool elsewhere) =>
        Answer(status, string.Empty, ("Location", new UriBuilder((elsewhere ? Elsewhere : Server).BaseAddress) { Host = elsewhere ? "localhost" : "127.0.0.1", Path = "/moved" }.Uri.AbsoluteUri));

    /// <summary>The same, to an address of this host that answers.</summary>
    public void RedirectOnce(int status)
    {
        Redirect(status, elsewhere: false);
        _armed = [.. _armed, Server.Map("ANY", "/moved", StubResponse.Json("{}"))];
    }

    /// <summary>Is well again, and has forgotten who asked.</summary>
    public void Recover()
    {
        Server.Faults.Clear();
        foreach (Guid mapping in _armed)
        {
            Server.Server.DeleteMapping(mapping);
        }

        _armed = [];
        foreach (TelephonyStubs server in new[] { Server, Secure, Elsewhere })
        {
            server.Journal.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Secure.DisposeAsync();
        await Elsewhere.DisposeAsync();
    }
}
