namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Runs as the machine's clock does, at another time: handlers of an application wait by it, and what the documents' examples plan is in the future.</summary>
internal sealed class EarlierClock(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _difference = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _difference;
}
