using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>Sees every connection first: counts it, resets it if that is armed, and can end them all.</summary>
internal sealed class ConnectionGate(StubJournal journal, StubFaults faults, CancellationToken stopping)
{
    private readonly ConcurrentDictionary<StubConnection, byte> _open = new();
    private int _last;

    public int OpenCount => _open.Count;

    public async Task EnterAsync(ConnectionContext context, ConnectionDelegate next)
    {
        var connection = new StubConnection(context, Interlocked.Increment(ref _last));
        journal.AddConnection();
        if (faults.TakeConnectionReset())
        {
            await connection.ResetAtFirstByteAsync(stopping).ConfigureAwait(false);
            return;
        }

        _open[connection] = 0;
        try
        {
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            context.Features.Set(connection);
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            _open.TryRemove(connection, out _);
        }
    }

    public void ResetAll()
    {
        foreach (StubConnection connection in _open.Keys)
        {
            connection.Reset();
        }
    }
}
