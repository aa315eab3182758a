using System.Collections.Concurrent;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>What the handler of a test was given, and what it does.</summary>
internal sealed class Handled
{
    private readonly ConcurrentQueue<ReceivedPush> _pushes = [];

    /// <summary>Runs before a push counts as handled; it may throw.</summary>
    public Func<ReceivedPush, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public IEnumerable<string> Calls => _pushes.Select(push => push.ReadExotelStatus().CallSid!);

    public IReadOnlyCollection<ReceivedPush> Pushes => _pushes;

    public void Add(ReceivedPush push) => _pushes.Enqueue(push);

    public Task WaitForAsync(int count) => Eventually.IsAsync(() => Task.FromResult(_pushes.Count >= count), $"{count} pushes are handled");
}
