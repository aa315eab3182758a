using System.Net.Sockets;
using System.Text;

namespace Telephony.Sdk.Testing.Tests;

/// <summary>A connection that shows what really goes over the wire.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly TcpClient _client = new();

    public static async Task<RawClient> ConnectAsync(Uri address)
    {
        var raw = new RawClient();
        await raw._client.ConnectAsync(address.Host, address.Port);
        return raw;
    }

    public async Task SendGetAsync(string target) =>
        await _client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: stub\r\n\r\n"));

    /// <summary>Everything until the server ends the connection; a reset throws.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var deadline = new CancellationTokenSource(_patience);
        using var reader = new StreamReader(_client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(deadline.Token);
    }

    /// <summary>Reads until the text ends with <paramref name="end"/>.</summary>
    public async Task<string> ReadUntilAsync(string end)
    {
        using var deadline = new CancellationTokenSource(_patience);
        var text = new StringBuilder();
        byte[] one = new byte[1];
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal) && await _client.GetStream().ReadAsync(one, deadline.Token) > 0)
        {
            text.Append((char)one[0]);
        }

        return text.ToString();
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Expects a TCP reset, not an orderly end.</summary>
    public async Task ShouldBeResetAsync()
    {
        Func<Task> read = () => ReadToEndAsync();
        IOException thrown = (await read.Should().ThrowAsync<IOException>()).Which;
        thrown.InnerException.Should().BeOfType<SocketException>()
            .Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
    }
}
