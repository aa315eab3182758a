namespace Telephony.Sdk.Sending;

/// <summary>The numbers of the resend rule, taken from a client's options.</summary>
internal sealed record ResendOptions(int MaxResends, TimeSpan Delay, TimeSpan MaxRetryAfter, TimeSpan? AttemptTimeout)
{
    public static ResendOptions From(TelephonyClientOptions options) =>
        new(options.MaxResends, options.ResendDelay, options.MaxRetryAfter, options.AttemptTimeout);
}
