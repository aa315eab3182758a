namespace Telephony.Sdk.Samples;

/// <summary>Progress as it is reported. Not <see cref="Progress{T}"/>: that hands reports to the thread pool, which may deliver them late and out of order.</summary>
/// <param name="show">Shows what is done.</param>
public sealed class Reports<T>(Action<T> show) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => show(value);
}
