using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>A vendor below HTTP, which keeps and ends its connections as a test wants.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private const string EndOfHead = "\r\n\r\n";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<Socket> _sockets = new();
    private readonly ConcurrentQueue<WireRequest> _requests = new();
    private readonly Func<WireRequest, Task<WireReply>> _answer;
    private readonly int _requestsPerConnection;
    private readonly Task _accepting;

    /// <param name="answer">What a request is answered with.</param>
    /// <param name="requestsPerConnection">How many requests it reads on a connection. At the first byte of the next one it closes the connection, in good order.</param>
    public WireServer(Func<WireRequest, Task<WireReply>> answer, int requestsPerConnection = int.MaxValue)
    {
        _answer = answer;
        _requestsPerConnection = requestsPerConnection;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    public WireServer(Func<WireRequest, WireReply> answer, int requestsPerConnection = int.MaxValue)
        : this(request => Task.FromResult(answer(request)), requestsPerConnection)
    {
    }

    public Uri Address { get; }

    public IReadOnlyList<WireRequest> Requests => [.. _requests];

    public int ConnectionCount => _sockets.Count;

    /// <summary>Ends every connection, whatever is on it: in good order, or by a reset; and waits until the client's machine knows.</summary>
    public async Task EndConnectionsAsync(bool reset)
    {
        foreach (Socket socket in _sockets)
        {
            if (reset)
            {
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
            }

            socket.Dispose();
        }

        (await Sockets.SettleEstablishedAsync(Address.Port)).Should().Be(0);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _accepting;
        foreach (Socket socket in _sockets)
        {
            socket.Dispose();
        }
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync();
                _sockets.Enqueue(socket);
                serving.Add(ServeAsync(socket, _sockets.Count));
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket socket, int connection)
    {
        try
        {
            for (int number = 1; number <= _requestsPerConnection && await ReadAsync(socket) is { } head; number++)
            {
                var request = new WireRequest(connection, number, head);
                _requests.Enqueue(request);
                WireReply reply = await _answer(request);
                await socket.SendAsync(Encoding.ASCII.GetBytes(reply.Text));
                if (reply.IsLast)
                {
                    socket.Dispose();
                    return;
                }
            }

            await socket.ReceiveAsync(new byte[1]);
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The connection was ended by the client or by the test.
        }
    }

    /// <summary>Reads a request in full; null when the connection ends before the end of its head.</summary>
    private static async Task<string?> ReadAsync(Socket socket)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (true)
        {
            int read = await socket.ReceiveAsync(buffer);
            if (read == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            string all = text.ToString();
            int end = all.IndexOf(EndOfHead, StringComparison.Ordinal);
            if (end >= 0 && all.Length >= end + EndOfHead.Length + ContentLength(all[..end]))
            {
                return all[..end];
            }
        }
    }

    private static int ContentLength(string head) =>
        Array.Find(head.Split("\r\n"), line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } line
            ? int.Parse(line.AsSpan(line.IndexOf(':', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)
            : 0;
}
