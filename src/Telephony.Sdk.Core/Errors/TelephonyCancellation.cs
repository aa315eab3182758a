using Telephony.Sdk.Errors;

namespace Telephony.Sdk;

/// <summary>What your own cancellation of a call tells of it.</summary>
public static class TelephonyCancellation
{
    /// <summary>
    /// Whether the call that you cancelled may have done something at the vendor: false is a promise that it did not, as
    /// <see cref="TelephonyException.MayHaveTakenEffect"/> is. The exception's message says it too.
    /// </summary>
    /// <param name="exception">What the call threw.</param>
    /// <returns>True or false; null where the exception does not come from a request of a client, but from a wait between two, say.</returns>
    public static bool? MayHaveTakenEffect(this OperationCanceledException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is CancelledOperationException cancelled)
            {
                return cancelled.MayHaveTakenEffect;
            }
        }

        return null;
    }
}
