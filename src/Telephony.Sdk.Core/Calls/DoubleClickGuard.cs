using System.Globalization;
using Telephony.Sdk.Errors;

namespace Telephony.Sdk;

/// <summary>
/// Keeps a second click from placing a second call: who asks for a call between the same two numbers within a short time, or while one is on its way, gets
/// that one. Put one in front of the calls that your users start, such as a singleton of your web application.
/// </summary>
/// <remarks>
/// It knows of this process only: of two servers behind a load balancer each has its own. Numbers are compared by their digits, of any script, and letters, and by nothing
/// else: <c>+91 98765 00001</c> and <c>098765 00001</c> are two, as no region is known here. Where your users write both, give it
/// <c>PhoneNumber.Parse(text, "IN").E164</c> of <c>Telephony.Sdk.PhoneNumbers</c>. A call that failed and promises that it had no effect may be tried again at
/// once: <see cref="TelephonyException.MayHaveTakenEffect"/> is false, of a cancellation too, or its arguments were refused, or its client was disposed before.
/// One that may have had an effect is not.
/// </remarks>
public sealed class DoubleClickGuard
{
    private readonly Dictionary<(string From, string To), Placing> _calls = [];
    private readonly TimeSpan _window;
    private readonly bool _refuses;
    private readonly TimeProvider _time;

    /// <summary>Makes a guard.</summary>
    /// <param name="window">How long after its start a call stands for another between the same numbers; some seconds. One that is still on its way does, however long it takes.</param>
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
    /// <param name="place">
    /// Places the call, and does nothing else: <c>() => exotel.Calls.ConnectAsync(request)</c>. Give it no token of one web request, as others may wait for the same call.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting of this caller, and not the call.</param>
    /// <returns>What this call gave, or the one before it.</returns>
    /// <exception cref="InvalidOperationException">
    /// A call between these numbers was started just before, and the guard refuses, or that call gave something that is no <typeparamref name="T"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the waiting.</exception>
    public async Task<T> OnceAsync<T>(string from, string to, Func<Task<T>> place, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(place);
        cancellationToken.ThrowIfCancellationRequested();
        (string From, string To) numbers = (SignsOf(from), SignsOf(to));
        Placing? before;
        Placing call;
        lock (_calls)
        {
            Forget();
            if (_calls.TryGetValue(numbers, out before) && _refuses)
            {
                throw Refusal(before, string.Empty);
            }

            call = _calls[numbers] = before ?? new Placing(_time.GetTimestamp());
        }

        if (before is null)
        {
            _ = PlaceAsync(numbers, call, place); // What it throws is in the call.
        }

        return await WaitAsync(call.Result.Task, cancellationToken).ConfigureAwait(false) switch
        {
            T result => result,
            null when default(T) is null => default!,
            _ => throw Refusal(call, $"and gave no {typeof(T).Name}, "),
        };
    }

    /// <summary>Outside of the lock, as other numbers need not wait for it. A call that throws before it gives a task has failed like any other.</summary>
    private async Task PlaceAsync<T>((string From, string To) numbers, Placing call, Func<Task<T>> place)
    {
        try
        {
            call.Result.SetResult(await place().ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            if (HadNoEffect(exception))
            {
                lock (_calls)
                {
                    _calls.Remove(numbers);
                }
            }

            call.Result.SetException(exception);
        }
    }

    /// <summary>Digits, those of any script written as ours, and letters: <c>sales1</c> and <c>support1</c> are two.</summary>
    private static string SignsOf(string number)
    {
        string signs = string.Concat(number.Where(char.IsLetterOrDigit).Select(c => char.IsDigit(c) ? CharUnicodeInfo.GetDecimalDigitValue(c).ToString(CultureInfo.InvariantCulture) : c.ToString()));
        return signs.Length > 0 ? signs : number.Trim();
    }

    private static async Task<object?> WaitAsync(Task<object?> call, CancellationToken cancellationToken)
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

    /// <summary>What is over, and so is its window.</summary>
    private void Forget()
    {
        foreach ((string From, string To) numbers in _calls.Where(call => call.Value.Result.Task.IsCompleted && _time.GetElapsedTime(call.Value.StartedAt) >= _window).Select(call => call.Key).ToArray())
        {
            _calls.Remove(numbers);
        }
    }

    private InvalidOperationException Refusal(Placing before, string what) =>
        new($"A call between the same numbers was started {_time.GetElapsedTime(before.StartedAt).TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s ago, {what}so this one was not placed.");

    private static bool HadNoEffect(Exception exception) => exception switch
    {
        TelephonyException failure => !failure.MayHaveTakenEffect,
        OperationCanceledException cancellation => cancellation.MayHaveTakenEffect() == false,
        _ => exception is TelephonyArgumentException || ClosedClient.Threw(exception),
    };

    /// <summary>A call that was started, and what it gives.</summary>
    private sealed class Placing(long startedAt)
    {
        public TaskCompletionSource<object?> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public long StartedAt { get; } = startedAt;
    }
}
