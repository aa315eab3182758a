namespace Telephony.Sdk.DocumentedCalls;

/// <summary>Runs as the machine's clock does, from a time before the documents' examples: they are of 2023, and what they plan must be in the future.</summary>
public sealed class ExampleClock : TimeProvider
{
    private readonly TimeSpan _difference = Start - System.GetUtcNow();

    /// <summary>Where it begins.</summary>
    public static DateTimeOffset Start { get; } = new(2023, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _difference;
}
