using System.Collections.Concurrent;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>Keeps pushes in memory, tells repeats by their key, and fails or waits where a test wants it.</summary>
internal sealed class RecordingSink : IPushSink
{
    public ConcurrentQueue<ReceivedPush> Pushes { get; } = [];

    public Func<ReceivedPush, CancellationToken, Task>? Before { get; set; }

    public ReceivedPush Only => Pushes.Should().ContainSingle().Subject;

    public async Task<PushAcceptance> AcceptAsync(ReceivedPush push, CancellationToken cancellationToken)
    {
        if (Before is not null)
        {
            await Before(push, cancellationToken);
        }

        bool isNew = Pushes.All(other => other.Key != push.Key);
        Pushes.Enqueue(push);
        return isNew ? PushAcceptance.Accepted : PushAcceptance.Repeated;
    }
}
