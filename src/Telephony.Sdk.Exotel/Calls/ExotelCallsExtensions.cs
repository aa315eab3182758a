namespace Telephony.Sdk.Exotel;

/// <summary>Conveniences over Exotel's calls.</summary>
public static class ExotelCallsExtensions
{
    private static readonly TimeSpan s_defaultTimeout = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_defaultInterval = TimeSpan.FromSeconds(15);

    /// <summary>Reads a call back until it is over and has a recording: Exotel makes it some time after the call.</summary>
    /// <param name="calls">The calls of a client.</param>
    /// <param name="callSid">The <see cref="ExotelCall.Sid"/> of a call.</param>
    /// <param name="timeout">How long to look; null for ten minutes.</param>
    /// <param name="interval">How long to wait between two looks; null for 15 seconds. An account has 200 requests a minute.</param>
    /// <param name="progress">Is told after each look in vain how long it has been waited.</param>
    /// <param name="timeProvider">The clock; null for the machine's.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The call with its <see cref="ExotelCall.RecordingUrl"/>, an http or https address; null when the time was up, as of a call that is not recorded.</returns>
    /// <exception cref="ArgumentException">The Sid or a time is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyException">A look failed.</exception>
    public static Task<ExotelCall?> WaitForRecordingAsync(
        this IExotelCalls calls, string callSid, TimeSpan? timeout = null, TimeSpan? interval = null, IProgress<TimeSpan>? progress = null, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return Waiting.UntilAsync(
            async token => await calls.GetAsync(callSid, token).ConfigureAwait(false) is { } call && IsRecorded(call) ? call : null,
            timeout ?? s_defaultTimeout,
            interval ?? s_defaultInterval,
            progress,
            timeProvider,
            cancellationToken);
    }

    private static bool IsRecorded(ExotelCall call) =>
        call.Status.ToOutcome(call.Details) != CallOutcome.InProgress && Uri.TryCreate(call.RecordingUrl, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https");
}
