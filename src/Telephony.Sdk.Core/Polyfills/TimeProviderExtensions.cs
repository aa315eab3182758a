namespace Telephony.Sdk.Polyfills;

internal static class TimeProviderExtensions
{
    /// <summary>A source that cancels itself after <paramref name="delay"/> on this clock.</summary>
    public static CancellationTokenSource NewCancellationSource(this TimeProvider time, TimeSpan delay) =>
#if NET
        new(delay, time);
#else
        time.CreateCancellationTokenSource(delay);
#endif

    /// <summary>Waits on this clock.</summary>
    public static Task WaitAsync(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
#if NET
        Task.Delay(delay, time, cancellationToken);
#else
        time.Delay(delay, cancellationToken);
#endif
}
