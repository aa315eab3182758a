namespace Telephony.Sdk;

/// <summary>
/// Keeps a second click from placing a second call: who asks for a call between the same two numbers within a short time gets the call that is on its way
/// already. Put one in front of the calls that your users start, such as a singleton of your web application.
/// </summary>
/// <remarks>
/// It knows of this process only: of two servers behind a load balancer each has its own. Numbers are compared by their digits. A call that failed and
/// promises that it had no effect (<see cref="TelephonyException.MayHaveTakenEffect"/> is false) may be tried again at once; one that may have had one is not.
/// </remarks>
public sealed class DoubleClickGuard
{
    private readonly Dictionary<(string From, string To), (Task Call, long StartedAt)> _calls = [];
    private readonly TimeSpan _window;
    private readonly bool _refuses;
    private readonly TimeProvider _time;

    /// <summary>Makes a guard.</summary>
    /// <param name="window">How long after its start a call stands for another between the same numbers; some seconds.</param>
    /// <param name="refuses">Whether a second one is refused, in place of being given the first one's result.</param>
    /// <param name="timeProvider">The clock; null for the machine's.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is not longer than zero.</exception>
    public DoubleClickGuard(TimeSpan window, bool refuses = false, TimeProvider? timeProvider = null)
    {
        if (window <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(window), window, "window must be longer than zero, such as five seconds.");
        }

        _window = window;
        _refuses = refuses;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Places a call, unless one between the same numbers was started just before.</summary>
    /// <typeparam name="T">What placing the call gives, such as <c>ExotelCall</c>.</typeparam>
    /// <param name="from">Who is called first: the agent's number.</param>
    /// <param name="to">Whom the agent is connected with.</param>
    /// <param name="place">Places the call: <c>() => exotel.Calls.ConnectAsync(request)</c>. Give it no token of one web request, as others may wait for the same call.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller, and not the call.</param>
    /// <returns>What this call gave, or the one before it.</returns>
    /// <exception cref="InvalidOperationException">The guard refuses, and a call between these numbers was started just before.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the waiting.</exception>
    public async Task<T> OnceAsync<T>(string from, string to, Func<Task<T>> place, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(place);
        cancellationToken.ThrowIfCancellationRequested();
        (string From, string To) numbers = (DigitsOf(from), DigitsOf(to));
        Task<T> call;
        bool isFirst;
        lock (_calls)
        {
            Forget();
            isFirst = !_calls.TryGetValue(numbers, out (Task Call, long StartedAt) before) || before.Call is not Task<T>;
            if (!isFirst && _refuses)
            {
                throw new InvalidOperationException($"A call between the same numbers was started {_time.GetElapsedTime(before.StartedAt).TotalSeconds:0} s ago, so this one was not placed.");
            }

            call = isFirst ? Start(place) : (Task<T>)before.Call;
            if (isFirst)
            {
                _calls[numbers] = (call, _time.GetTimestamp());
            }
        }

        return await WaitAsync(call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A call that throws before it gives a task has failed like any other.</summary>
    private static async Task<T> Start<T>(Func<Task<T>> place) => await place().ConfigureAwait(false);

    /// <summary>Digits alone, unless there are none: extensions such as <c>sales</c> are told apart as they are.</summary>
    private static string DigitsOf(string number)
    {
        string digits = new([.. number.Where(c => c is >= '0' and <= '9')]);
        return digits.Length > 0 ? digits : number.Trim();
    }

    private static async Task<T> WaitAsync<T>(Task<T> call, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled)
        {
            var stop = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using CancellationTokenRegistration registration = cancellationToken.Register(() => stop.TrySetResult(true));
            if (await Task.WhenAny(call, stop.Task).ConfigureAwait(false) != call)
            {
                throw new OperationCanceledException("The waiting for the call was cancelled by its caller; the call itself goes on.", cancellationToken);
            }
        }

        return await call.ConfigureAwait(false);
    }

    /// <summary>What is over the window, and what promises that nothing was done.</summary>
    private void Forget()
    {
        foreach ((string From, string To) numbers in _calls.Where(call => _time.GetElapsedTime(call.Value.StartedAt) >= _window || HadNoEffect(call.Value.Call)).Select(call => call.Key).ToArray())
        {
            _calls.Remove(numbers);
        }
    }

    private static bool HadNoEffect(Task call) => call.Exception?.InnerException switch
    {
        null => false,
        TelephonyException exception => !exception.MayHaveTakenEffect,
        ArgumentException => true,
        _ => false,
    };
}
