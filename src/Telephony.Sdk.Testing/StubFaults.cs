using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing;

/// <summary>Faults and delays for what comes next, whatever mapping it meets. For a fault of one mapping see <see cref="StubFaultExtensions.WithFault"/>.</summary>
public sealed class StubFaults
{
    private readonly object _lock = new();
    private readonly List<Armed> _armed = [];
    private int _connectionsToReset;

    internal StubFaults()
    {
    }

    /// <summary>
    /// Resets the next connections (TCP RST) when their first byte comes in, before a request is read (with https: before TLS is established),
    /// or after a second without one. Their requests never count as arrived.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public void ResetNextConnections(int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        lock (_lock)
        {
            _connectionsToReset += count;
        }
    }

    /// <summary>Answers the next requests with a fault.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="count">How often.</param>
    /// <param name="when">Only for requests that fit; the others are served and do not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public void FailNextRequests(StubFault fault, int count = 1, Func<StubRequest, bool>? when = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Arm(new Armed { Fault = fault, Left = count, When = when });
    }

    /// <summary>
    /// Answers the next requests that come on a connection which was used before with a fault: the case of a pooled
    /// connection that the server has meanwhile given up. Requests on fresh connections are served and do not count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public void FailNextReusedConnections(StubFault fault = StubFault.CloseWithoutReply, int count = 1) =>
        FailNextRequests(fault, count, request => request.NumberOnConnection > 1);

    /// <summary>
    /// Answers the next requests with something else once they were served: the call is placed, the webhook is added, and then the server fails.
    /// </summary>
    /// <param name="statusCode">The HTTP status of the answer, such as 503.</param>
    /// <param name="body">Its body.</param>
    /// <param name="contentType">What the body is.</param>
    /// <param name="count">How often.</param>
    /// <param name="when">Only for requests that fit; the others are served and do not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1, or <paramref name="statusCode"/> is not from 200 to 599.</exception>
    public void ReplaceNextReplies(int statusCode, string body = "", string contentType = "text/html", int count = 1, Func<StubRequest, bool>? when = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        Arm(new Armed { Reply = StubReply.Text(statusCode, body, contentType), Left = count, When = when });
    }

    /// <summary>Delays the next replies, on top of the delay of their mapping.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="count">How often.</param>
    /// <param name="when">Only for requests that fit; the others are served at once and do not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1, or <paramref name="delay"/> is negative or above 10 days.</exception>
    public void DelayNextReplies(TimeSpan delay, int count = 1, Func<StubRequest, bool>? when = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        CheckDelay(delay);
        Arm(new Armed { Delay = delay, Left = count, When = when });
    }

    /// <summary>Sends the bodies of the next replies in equal parts over a time.</summary>
    /// <param name="parts">In how many.</param>
    /// <param name="over">The time.</param>
    /// <param name="count">How often.</param>
    /// <param name="when">Only for requests that fit; the others are served at once and do not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> or <paramref name="count"/> is below 1, or <paramref name="over"/> is negative or above 10 days.</exception>
    public void SlowNextReplies(int parts, TimeSpan over, int count = 1, Func<StubRequest, bool>? when = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        CheckDelay(over);
        Arm(new Armed { Slow = new SlowBody(parts, over), Left = count, When = when });
    }

    /// <summary>Disarms everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _armed.Clear();
            _connectionsToReset = 0;
        }
    }

    internal bool TakeConnectionReset()
    {
        lock (_lock)
        {
            return _connectionsToReset > 0 && _connectionsToReset-- > 0;
        }
    }

    internal static void CheckDelay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, TimeSpan.FromDays(10));
    }

    /// <summary>What becomes of a reply, and how long it waits: the first fault, other reply and slow body that fit, and the sum of the delays.</summary>
    internal (StubReply Reply, TimeSpan Delay) Take(StubRequest request, StubReply reply)
    {
        lock (_lock)
        {
            var found = new Armed();
            foreach (Armed armed in _armed.Where(armed => armed.When?.Invoke(request) ?? true))
            {
                if (armed.TryJoin(found))
                {
                    armed.Left--;
                }
            }

            _armed.RemoveAll(armed => armed.Left == 0);
            StubReply sent = found.Reply ?? reply;
            return (sent with { Fault = found.Fault == StubFault.None ? sent.Fault : found.Fault, Slow = found.Slow ?? sent.Slow }, found.Delay);
        }
    }

    private void Arm(Armed armed)
    {
        lock (_lock)
        {
            _armed.Add(armed);
        }
    }

    private sealed class Armed
    {
        public StubFault Fault { get; set; }

        public TimeSpan Delay { get; set; }

        public SlowBody? Slow { get; set; }

        public StubReply? Reply { get; set; }

        public Func<StubRequest, bool>? When { get; init; }

        public int Left { get; set; }

        /// <summary>Adds what this does to what others do already; false where one of them does the same.</summary>
        public bool TryJoin(Armed others)
        {
            if ((Fault != StubFault.None && others.Fault != StubFault.None) || (Slow is not null && others.Slow is not null) || (Reply is not null && others.Reply is not null))
            {
                return false;
            }

            others.Fault = Fault == StubFault.None ? others.Fault : Fault;
            others.Slow ??= Slow;
            others.Reply ??= Reply;
            others.Delay += Delay;
            return true;
        }
    }
}
