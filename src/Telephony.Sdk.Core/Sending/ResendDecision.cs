using Polly;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Sending;

/// <summary>The resend rule: whether the outcome of an attempt allows, and calls for, another.</summary>
internal sealed class ResendDecision(ResendOptions options, TimeProvider time)
{
    private const int TooManyRequests = 429;

    public bool CallsForResend(Operation operation, Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is { } exception ? CallsForResend(operation, exception) : CallsForResend(operation, outcome.Result!);

    public bool CallsForResend(Operation operation, HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            return false;
        }

        int status = (int)response.StatusCode;
        bool allowed = operation.ResendRule == ResendRule.Never
            ? status == TooManyRequests && !operation.Sends.MayHaveReachedVendor
            : status is 408 or TooManyRequests or 500 or 502 or 503 or 504;
        return allowed && FitsInTime(operation, RetryAfter.Read(response, time));
    }

    public static bool CallsForResend(Operation operation, Exception exception)
    {
        if (operation.IsPastDeadline || Arrival.IsHopeless(exception))
        {
            return false;
        }

        return operation.ResendRule == ResendRule.Never
            ? Arrival.IsExcluded(exception) && !operation.Sends.MayHaveReachedVendor
            : exception is HttpRequestException or AttemptTimeoutException || Arrival.IsExcluded(exception);
    }

    /// <summary>A wait over the cap, or one that would outlast the deadline, is handed to the caller instead of slept through.</summary>
    private bool FitsInTime(Operation operation, TimeSpan? wait)
    {
        if (wait is not { } asked)
        {
            return true;
        }

        TimeSpan remaining = operation.Remaining;
        return asked <= options.MaxRetryAfter && (remaining == Timeout.InfiniteTimeSpan || asked < remaining);
    }
}
