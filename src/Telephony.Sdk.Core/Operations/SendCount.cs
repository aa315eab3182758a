namespace Telephony.Sdk.Operations;

/// <summary>
/// What was sent of an operation, told by the handler next to the connection. What must not run twice is sent only while nothing of it is on
/// its way or may have arrived, and not after the call has ended, whoever above asks for it: what provably did not arrive may be sent again, by
/// a retry handler of the application's too. Handlers may ask at the same time.
/// </summary>
internal sealed class SendCount(ResendRule rule)
{
    private const int RequestTimeout = 408;
    private const int TooManyRequests = 429;

#pragma warning disable MA0158 // .NET 8 and .NET Framework have no System.Threading.Lock
    private readonly object _lock = new();
#pragma warning restore MA0158
    private bool _hasEnded;
    private bool _mayHaveArrived;
    private bool _isUncertain;
    private int _inFlight;
    private int _count;
    private int _successes;
    private int _status;
    private Exception? _failure;

    /// <summary>Whether anything sent so far may have reached the vendor; what is still on its way may, also when nobody waits for it any more.</summary>
    public bool MayHaveReachedVendor
    {
        get
        {
            lock (_lock)
            {
                return _mayHaveArrived || _inFlight > 0;
            }
        }
    }

    /// <summary>Whether an answer came, whatever it was.</summary>
    public bool WasAnswered { get; private set; }

    /// <summary>How often it was let through to the connection.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>How the last send ended, in words; null while none has.</summary>
    public string? Outcome => _failure is not null ? _failure.GetType().Name : _status == 0 ? null : FormattableString.Invariant($"HTTP {_status}");

    /// <summary>Whether who is refused should wait for another send, or take its success, rather than give up.</summary>
    public bool IsWorthWaiting { get; private set; }

    /// <summary>Whether it may be sent now.</summary>
    public bool MayBegin
    {
        get
        {
            lock (_lock)
            {
                return rule != ResendRule.Never || !(_hasEnded || _mayHaveArrived || _inFlight > 0);
            }
        }
    }

    /// <summary>
    /// Whether anything that was sent may have done something: it was answered with neither yes nor no, or is still on its way, or was answered
    /// with a success that nobody took.
    /// </summary>
    /// <param name="isLastJudged">Whether the last answer is a success by its status whose body says no.</param>
    public bool MayHaveTakenEffect(bool isLastJudged)
    {
        lock (_lock)
        {
            return rule != ResendRule.Read && (_isUncertain || _inFlight > 0 || _successes > (isLastJudged ? 1 : 0));
        }
    }

    /// <summary>Notes that it is being sent; false where it must not be.</summary>
    public bool TryBegin()
    {
        lock (_lock)
        {
            if (!MayBegin)
            {
                IsWorthWaiting |= _inFlight > 0;
                return false;
            }

            _inFlight++;
            _count++;
            return true;
        }
    }

    /// <summary>Notes that a send was answered. 429 is the vendor's word that it did not take the request.</summary>
    public void End(int status) => End(status, failure: null, mayHaveArrived: status != TooManyRequests, hasSucceeded: status is >= 200 and < 300);

    /// <summary>Notes that a send failed.</summary>
    public void End(Exception exception, bool isArrivalExcluded) => End(status: 0, exception, !isArrivalExcluded, hasSucceeded: false);

    /// <summary>Notes that an attempt ended of which nothing came through here, so that nobody knows what was sent.</summary>
    public void MarkUnseen(int? status)
    {
        lock (_lock)
        {
            _mayHaveArrived |= status != TooManyRequests;
            Note(status, mayHaveArrived: true);
        }
    }

    /// <summary>The call has ended, so that nothing may be sent any more.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _hasEnded = true;
        }
    }

    private void End(int status, Exception? failure, bool mayHaveArrived, bool hasSucceeded)
    {
        lock (_lock)
        {
            _inFlight--;
            _mayHaveArrived |= mayHaveArrived;
            Note(failure is null ? status : null, mayHaveArrived);
            IsWorthWaiting = hasSucceeded || _inFlight > 0;
            _status = status;
            _failure = failure;
        }
    }

    /// <summary>A server that failed, or sends elsewhere, may have done it before; one that refuses the request has not.</summary>
    private void Note(int? status, bool mayHaveArrived)
    {
        WasAnswered |= status is not null;
        _successes += status is >= 200 and < 300 ? 1 : 0;
        _isUncertain |= status is { } answered ? answered is RequestTimeout or < 200 or (>= 300 and < 400) or >= 500 : mayHaveArrived;
    }
}
