namespace Telephony.Sdk.Testing;

/// <summary>A body that arrives slowly: in chunks, spread over a time. WireMock: <c>chunkedDribbleDelay</c>.</summary>
public sealed record StubDrip
{
    /// <summary>Creates a drip.</summary>
    /// <param name="chunks">How many parts the body is sent in.</param>
    /// <param name="over">The time between the first part and the end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chunks"/> is below 1, or <paramref name="over"/> is negative or above <see cref="int.MaxValue"/> milliseconds.</exception>
    public StubDrip(int chunks, TimeSpan over)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(chunks, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(over, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(over, TimeSpan.FromMilliseconds(int.MaxValue));
        Chunks = chunks;
        Over = over;
    }

    /// <summary>How many parts the body is sent in.</summary>
    public int Chunks { get; }

    /// <summary>The time between the first part and the end.</summary>
    public TimeSpan Over { get; }
}
