namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>How a call ends that must end.</summary>
internal static class Patience
{
    /// <summary>Long enough for the client to be reading a body; no outcome depends on it.</summary>
    public static readonly TimeSpan ReadingTime = TimeSpan.FromMilliseconds(10);

    /// <summary>For a client that is stuck; no outcome depends on it.</summary>
    private static readonly TimeSpan s_most = TimeSpan.FromMinutes(2);

    /// <summary>Waits for a step on the way to what is tested.</summary>
    public static Task WithPatience(this Task step) => step.WaitAsync(s_most);

    /// <inheritdoc cref="WithPatience(Task)"/>
    public static Task<T> WithPatience<T>(this Task<T> step) => step.WaitAsync(s_most);

    /// <summary>It ends in its caller's cancellation, and in no other.</summary>
    public static async Task ShouldBeCancelledByAsync(this Task sending, CancellationToken caller) =>
        (await FluentActions.Awaiting(() => sending.WaitAsync(s_most)).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(caller);

    /// <summary>It ends because its time was up, after it arrived: what is no read may have taken effect.</summary>
    public static async Task ShouldBeLateAsync(this Task sending, bool isRead)
    {
        TelephonyTransportException error = (await FluentActions.Awaiting(() => sending.WaitAsync(s_most)).Should().ThrowAsync<TelephonyTransportException>()).Which;
        error.IsTimeout.Should().BeTrue();
        error.MayHaveTakenEffect.Should().Be(!isRead);
    }
}
