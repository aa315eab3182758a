namespace Telephony.Sdk.TestSupport.Time;

/// <summary>A clock that stands still until <see cref="Advance"/>; its timers fire then, on the thread that advances it.</summary>
public sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<TimeSpan> _started = [];
    private DateTimeOffset _now = start;

    public ManualTimeProvider()
        : this(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Every time that a timer was started with, oldest first.</summary>
    public IReadOnlyList<TimeSpan> Started
    {
        get
        {
            lock (_lock)
            {
                return [.. _started];
            }
        }
    }

    /// <summary>How many timers run.</summary>
    public int Running
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on, firing what becomes due on the way.</summary>
    public void Advance(TimeSpan time)
    {
        DateTimeOffset end = GetUtcNow() + time;
        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }

        lock (_lock)
        {
            _now = end;
        }
    }

    /// <summary>Moves the clock on to the next timer that is due, if one runs.</summary>
    public void AdvanceToNextTimer()
    {
        if (NextDue() is { } due)
        {
            Advance(due - GetUtcNow());
        }
    }

    /// <summary>
    /// Lets <paramref name="task"/> run to its end, moving the clock to the next timer whenever so many run: where one of them is a
    /// deadline, a slow machine must not come to it before the wait that it is for has begun.
    /// </summary>
    public async Task PumpAsync(Task task, int timers = 1)
    {
        while (!task.IsCompleted)
        {
            if (Running >= timers)
            {
                AdvanceToNextTimer();
            }

            await Task.WhenAny(task, Task.Delay(1));
        }
    }

    /// <summary>Waits until this many timers run.</summary>
    public async Task WaitForTimersAsync(int count)
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Running < count)
        {
            await Task.Delay(1, giveUp.Token);
        }
    }

    private DateTimeOffset? NextDue()
    {
        lock (_lock)
        {
            return _timers.Count == 0 ? null : _timers.Min(timer => timer.Due);
        }
    }

    private ManualTimer? TakeDue(DateTimeOffset end)
    {
        lock (_lock)
        {
            ManualTimer? next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
            {
                _now = next.Due > _now ? next.Due : _now;
                _timers.Remove(next);
            }

            return next;
        }
    }

    private void Start(ManualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _now + dueTime;
                _timers.Add(timer);
                _started.Add(dueTime);
            }
        }
    }

    private void Stop(ManualTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(ManualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            clock.Start(this, dueTime);
            return true;
        }

        public void Fire()
        {
            if (_period > TimeSpan.Zero)
            {
                clock.Start(this, _period);
            }

            callback(state);
        }

        public void Dispose() => clock.Stop(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
