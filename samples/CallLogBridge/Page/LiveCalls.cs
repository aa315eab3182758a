using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Telephony.Sdk.Samples.CallLogBridge.Calls;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>The lines of calls as they change, of all instances, since they are read from the database. A line may come twice; it takes the place of the one before.</summary>
internal sealed class LiveCalls(Ledger ledger, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    public async IAsyncEnumerable<SseItem<string>> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        while (!ending.IsCancellationRequested)
        {
            foreach ((long sequence, CallLine line) in await ReadAsync(after, ending.Token))
            {
                after = Math.Max(after, sequence);
                yield return new SseItem<string>(Html.Row(line), "call") { EventId = Html.Number(sequence) };
            }

            try
            {
                await Task.Delay(s_pause, ending.Token);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
        }
    }

    private async Task<IReadOnlyList<(long Sequence, CallLine Line)>> ReadAsync(long after, CancellationToken cancellationToken)
    {
        try
        {
            return await ledger.ChangedAsync(after, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }
}
