namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>Does something whenever progress is reported.</summary>
internal sealed class Doing<T>(Action action) : IProgress<T>
{
    public void Report(T value) => action();
}
