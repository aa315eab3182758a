using System.IO.Pipelines;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>A connection below HTTP: what faults need.</summary>
internal sealed class StubConnection(ConnectionContext connection, int number)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _readingTime = TimeSpan.FromMilliseconds(200);

    private readonly PipeWriter _socketOutput = connection.Transport.Output;
    private int _requests;

    public int Number { get; } = number;

    /// <summary>Called after TLS has put its own transport in place of the socket's.</summary>
    public PipeWriter Output => connection.Transport.Output;

    public int NextRequestNumber() => ++_requests;

    /// <summary>Without lingering the socket says RST, and drops what it has not sent.</summary>
    public void Reset()
    {
        if (connection.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            try
            {
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }
        }

        connection.Abort();
    }

    /// <summary>A reset at once could overtake the end of the client's own connect and look like a refused connection.</summary>
    public async Task ResetAtFirstByteAsync(CancellationToken stopping)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(_patience);
        try
        {
            await connection.Transport.Input.ReadAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // A client that sends nothing is reset all the same.
        }

        Reset();
    }

    /// <summary>Sends these bytes below HTTP, then resets; not at once, as a reset may overtake what the client has not read yet, on a busy machine for long.</summary>
    public async Task SendAndResetAsync(ReadOnlyMemory<byte> bytes, CancellationToken stopping)
    {
        await Output.WriteAsync(bytes, stopping).ConfigureAwait(false);
        await Task.Delay(_readingTime, stopping).ConfigureAwait(false);
        Reset();
    }

    /// <summary>Sends these bytes below HTTP, then closes in good order (FIN) and waits until that is done.</summary>
    public async Task SendAndCloseAsync(ReadOnlyMemory<byte> bytes, CancellationToken stopping)
    {
        await Output.WriteAsync(bytes, stopping).ConfigureAwait(false);
        await _socketOutput.CompleteAsync().ConfigureAwait(false);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = connection.ConnectionClosed.Register(closed.SetResult);
        await closed.Task.WaitAsync(stopping).ConfigureAwait(false);
    }
}
