namespace Telephony.Sdk.Operations;

/// <summary>
/// What was sent of an operation, told by the handler next to the connection. What must not run twice is sent once for each permission,
/// whoever above asks for it to be sent again; there is none while something is on its way or may have arrived. Handlers may ask at the same time.
/// </summary>
internal sealed class SendCount(ResendRule rule)
{
    private const int TooManyRequests = 429;

    private int _permissions;
    private int _count;
    private int _inFlight;
    private int _mayHaveArrived;

    /// <summary>Whether anything sent so far may have reached the vendor; what is still on its way may, also when nobody waits for it any more.</summary>
    public bool MayHaveReachedVendor => IsInFlight || Volatile.Read(ref _mayHaveArrived) != 0;

    /// <summary>Whether something is on its way and has not ended.</summary>
    public bool IsInFlight => Volatile.Read(ref _inFlight) != 0;

    /// <summary>Whether a send was answered with a success.</summary>
    public bool HasSucceeded { get; private set; }

    /// <summary>How the last send ended, in words; null while none has.</summary>
    public string? Outcome { get; private set; }

    /// <summary>How often it was let through to the connection.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Allows one send, and gives how many there were before.</summary>
    public int Permit()
    {
        Volatile.Write(ref _permissions, 1);
        return Count;
    }

    /// <summary>Uses up a permission; false where there is none and the operation must not run twice.</summary>
    public bool TryBegin()
    {
        // Before the permission is taken, so that who is refused because of it sees that something is on its way.
        Interlocked.Increment(ref _inFlight);
        if (Interlocked.Exchange(ref _permissions, 0) == 0 && rule == ResendRule.Never)
        {
            Interlocked.Decrement(ref _inFlight);
            return false;
        }

        Interlocked.Increment(ref _count);
        return true;
    }

    /// <summary>Notes that a send was answered. 429 is the vendor's word that it did not take the request.</summary>
    public void End(int status)
    {
        if (status != TooManyRequests)
        {
            MarkArrival();
        }

        HasSucceeded |= status is >= 200 and < 300;
        End(FormattableString.Invariant($"HTTP {status}"));
    }

    /// <summary>Notes that a send failed.</summary>
    public void End(Exception exception, bool isArrivalExcluded)
    {
        if (!isArrivalExcluded)
        {
            MarkArrival();
        }

        End(exception.GetType().Name);
    }

    /// <summary>Notes that something may have reached the vendor.</summary>
    public void MarkArrival() => Volatile.Write(ref _mayHaveArrived, 1);

    /// <summary>What provably did not arrive gives its permission back, so that a retry handler of the application's can do its work too.</summary>
    private void End(string outcome)
    {
        Outcome = outcome;
        Interlocked.Decrement(ref _inFlight);
        if (!MayHaveReachedVendor)
        {
            _ = Permit();
        }
    }
}
