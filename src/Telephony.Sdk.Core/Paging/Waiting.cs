using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>Looks again and again for what is not there yet.</summary>
[Experimental(Experiments.Toolkit)]
public static class Waiting
{
    /// <summary>Looks until there is something, or the time is up.</summary>
    /// <typeparam name="T">What is looked for.</typeparam>
    /// <param name="look">Looks once; null for nothing yet.</param>
    /// <param name="timeout">How long to look at the most, the last look included.</param>
    /// <param name="interval">How long to wait between two looks.</param>
    /// <param name="progress">Is told after each look in vain how long it has been waited.</param>
    /// <param name="timeProvider">The clock; null for the machine's.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What was found; null when the time was up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time is not longer than zero, or longer than 24 days; nothing was looked for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public static async Task<T?> UntilAsync<T>(
        Func<CancellationToken, Task<T?>> look, TimeSpan timeout, TimeSpan interval, IProgress<TimeSpan>? progress, TimeProvider? timeProvider, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(look);
        Check(timeout, nameof(timeout));
        Check(interval, nameof(interval));
        TimeProvider time = timeProvider ?? TimeProvider.System;
        long startedAt = time.GetTimestamp();
        using CancellationTokenSource timeIsUp = time.NewCancellationSource(timeout);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeIsUp.Token);
        try
        {
            while (true)
            {
                if (await look(stop.Token).ConfigureAwait(false) is { } found)
                {
                    return found;
                }

                progress?.Report(time.GetElapsedTime(startedAt));
                await time.WaitAsync(interval, stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The waiting was cancelled by its caller.", exception, cancellationToken);
        }
        catch (OperationCanceledException) when (timeIsUp.IsCancellationRequested)
        {
            return null;
        }
    }

    private static void Check(TimeSpan time, string name)
    {
        if (time <= TimeSpan.Zero || time.TotalMilliseconds > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, time, $"{name} must be longer than zero and at most 24 days.");
        }
    }
}
