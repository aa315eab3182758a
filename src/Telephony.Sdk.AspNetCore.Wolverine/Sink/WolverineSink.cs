using Wolverine;
using Wolverine.Runtime;

namespace Telephony.Sdk.AspNetCore.Sink;

/// <summary>Keeps pushes in Wolverine's inbox.</summary>
internal sealed class WolverineSink(IWolverineRuntime runtime) : IPushSink
{
    public async Task<PushAcceptance> AcceptAsync(ReceivedPush push, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(push);
        // On a thread of its own, as SQLite waits for locks without giving the thread back, and a wait must end with the time that there is for an answer.
        Task keeping = Task.Run(() => CultureOfWolverine.RunAsync(() => new MessageBus(runtime).PublishAsync(push, new DeliveryOptions { DeduplicationId = push.Key }).AsTask()), CancellationToken.None);
        try
        {
            await keeping.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It may be kept after all; then its repeat is told by the key.
            _ = keeping.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        // Whether it is a repeat shows when it is handled.
        return PushAcceptance.Accepted;
    }
}
