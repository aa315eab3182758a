using System.Net;
using System.Net.Sockets;

namespace Telephony.Sdk.Core.Tests.Vendor;

internal static class Unreachable
{
    /// <summary>A port of this machine at which nobody listens.</summary>
    public static Uri Address()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
