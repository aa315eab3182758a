using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>Reads requests off the wire byte by byte, as a server does that trusts what it reads, and answers each with an empty object.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private static readonly byte[] s_reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"u8.ToArray();
    private static readonly byte[] s_endOfHead = "\r\n\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<RawRequest> _requests = [];
    private readonly Task _accepting;

    public RawServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}/");

    /// <summary>What arrived since the last time.</summary>
    public IReadOnlyList<RawRequest> Take()
    {
        lock (_requests)
        {
            RawRequest[] taken = [.. _requests];
            _requests.Clear();
            return taken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (true)
            {
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        finally
        {
            await Task.WhenAll(serving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            byte[] buffer = new byte[64 * 1024];
            List<byte> read = [];
            while (await stream.ReadAsync(buffer, _stopping.Token) is > 0 and int count)
            {
                read.AddRange(buffer.AsSpan(0, count));
                while (Next(read) is { } request)
                {
                    lock (_requests)
                    {
                        _requests.Add(request);
                    }

                    await stream.WriteAsync(s_reply, _stopping.Token);
                }
            }
        }
    }

    /// <summary>Takes one request off the front: its head ends at the first empty line, its body is as long as the head says.</summary>
    private static RawRequest? Next(List<byte> read)
    {
        byte[] bytes = [.. read];
        int end = bytes.AsSpan().IndexOf(s_endOfHead);
        if (end < 0)
        {
            return null;
        }

        var request = new RawRequest(Encoding.Latin1.GetString(bytes, 0, end));
        int total = end + s_endOfHead.Length + request.ContentLength;
        if (bytes.Length < total)
        {
            return null;
        }

        read.RemoveRange(0, total);
        return request with { Body = Encoding.UTF8.GetString(bytes, end + s_endOfHead.Length, request.ContentLength) };
    }
}
