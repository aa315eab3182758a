using System.Net;
using System.Net.Sockets;

namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>Accepts a connection and says nothing: a client that wants TLS waits for ever.</summary>
internal sealed class SilentListener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SilentListener()
    {
        _listener.Start();
        Address = new Uri($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
    }

    public Uri Address { get; }

    /// <summary>A connection whose client has begun to speak.</summary>
    public async Task<Socket> AcceptAsync()
    {
        Socket socket = await _listener.AcceptSocketAsync();
        await socket.ReceiveAsync(new byte[1]);
        return socket;
    }

    /// <summary>Waits until the client has closed its end.</summary>
    public static async Task WaitForCloseAsync(Socket socket)
    {
        try
        {
            while (await socket.ReceiveAsync(new byte[4096]) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // A reset closes it too.
        }
    }

    public void Dispose() => _listener.Dispose();
}
