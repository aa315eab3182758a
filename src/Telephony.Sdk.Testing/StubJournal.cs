using System.Collections.Concurrent;
using System.Globalization;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing;

/// <summary>
/// What arrived, in order: every connection, and every request that was received in full, also those answered by a fault.
/// Holds real values in memory; prints without credentials.
/// </summary>
public sealed class StubJournal
{
    private readonly object _lock = new();
    private readonly ConcurrentQueue<string> _everUnmatched = new();
    private readonly string _basePath;
    private List<StubRequest> _requests = [];
    private List<Waiter> _waiters = [];
    private int _connections;

    internal StubJournal(string basePath) => _basePath = basePath;

    /// <summary>The requests so far, oldest first. A snapshot.</summary>
    public IReadOnlyList<StubRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The requests that no mapping matched.</summary>
    public IReadOnlyList<StubRequest> Unmatched => [.. Requests.Where(request => request.Mismatch is not null)];

    /// <summary>Why no mapping answered, of each such request since the start: also of those that <see cref="Clear"/> has forgotten.</summary>
    internal IReadOnlyCollection<string> EverUnmatched => _everUnmatched;

    /// <summary>How many connections were accepted, those that were reset at once included.</summary>
    public int ConnectionCount => Volatile.Read(ref _connections);

    /// <summary>How many requests arrived.</summary>
    public int Count() => Requests.Count;

    /// <summary>How many requests of this method and path arrived.</summary>
    /// <inheritdoc cref="Find(string, string)"/>
    public int Count(string method, string path) => Find(method, path).Count;

    /// <summary>How many requests arrived that fit.</summary>
    public int Count(Func<StubRequest, bool> predicate) => Requests.Count(predicate);

    /// <summary>The requests of this method and path, oldest first.</summary>
    /// <param name="method">The method, or <c>ANY</c>.</param>
    /// <param name="path">The path without a query: absolute with a leading slash, or relative to the base address without one.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public IReadOnlyList<StubRequest> Find(string method, string path)
    {
        string resolved = StubPath.Resolve(_basePath, path);
        bool any = string.Equals(method, "ANY", StringComparison.Ordinal);
        return [.. Requests.Where(request => (any || string.Equals(request.Method, method, StringComparison.Ordinal)) && string.Equals(request.Path, resolved, StringComparison.Ordinal))];
    }

    /// <summary>Waits until this many requests have arrived since the start or the last <see cref="Clear"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public Task WaitForAsync(int count, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_requests.Count >= count)
            {
                return Task.CompletedTask;
            }

            var waiter = new Waiter(count, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            _waiters.Add(waiter);
            return waiter.Arrived.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets all requests and connections.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _requests = [];
            Volatile.Write(ref _connections, 0);
        }
    }

    /// <summary>One line per request, credentials as <c>***</c>.</summary>
    public override string ToString()
    {
        IReadOnlyList<StubRequest> requests = Requests;
        string head = string.Create(CultureInfo.InvariantCulture, $"{Count(requests.Count, "request")} on {Count(ConnectionCount, "connection")}");
        return string.Join("\n  ", [head, .. requests.Select(request => request.ToString())]);
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    internal void Add(StubRequest request)
    {
        lock (_lock)
        {
            _requests.Add(request);
            foreach (Waiter waiter in _waiters.Where(waiter => _requests.Count >= waiter.Count))
            {
                waiter.Arrived.TrySetResult();
            }

            _waiters = [.. _waiters.Where(waiter => !waiter.Arrived.Task.IsCompleted)];
        }
    }

    internal void AddUnmatched(Explanation explanation) => _everUnmatched.Enqueue(explanation.Text);

    internal void AddConnection() => Interlocked.Increment(ref _connections);

    private sealed record Waiter(int Count, TaskCompletionSource Arrived);
}
