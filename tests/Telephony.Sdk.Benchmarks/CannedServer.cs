using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Answers each request on a loopback socket with the same bytes, and keeps the connection. Its requests have no body.</summary>
internal sealed class CannedServer : IDisposable
{
    private static readonly byte[] s_endOfHead = "\r\n\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _reply;

    public CannedServer(string body)
    {
        _reply = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            socket.NoDelay = true;
            byte[] buffer = new byte[4096];
            int length = 0;
            try
            {
                while (await socket.ReceiveAsync(buffer.AsMemory(length)) is > 0 and var read)
                {
                    length += read;
                    if (buffer.AsSpan(0, length).EndsWith(s_endOfHead))
                    {
                        length = 0;
                        await socket.SendAsync(_reply);
                    }
                }
            }
            catch (SocketException)
            {
                // The client went away.
            }
        }
    }
}
