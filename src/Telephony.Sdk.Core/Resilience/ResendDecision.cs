using Polly;
using Telephony.Sdk.Http;

namespace Telephony.Sdk.Resilience;

/// <summary>The resend rule: whether the outcome of an attempt allows, and calls for, another.</summary>
internal sealed class ResendDecision(ResendOptions options, TimeProvider time)
{
    private const int TooManyRequests = 429;

    public bool CallsForResend(ApiRequest request, Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is { } exception ? CallsForResend(request, exception) : CallsForResend(request, outcome.Result!);

    public bool CallsForResend(ApiRequest request, HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            return false;
        }

        int status = (int)response.StatusCode;
        bool allowed = request.Endpoint.ResendRule switch
        {
            ResendRule.Safe => status is 408 or TooManyRequests or 500 or 502 or 503 or 504,
            _ => status is TooManyRequests,
        };
        return allowed && FitsInTime(request, RetryAfter.Read(response, time));
    }

    public static bool CallsForResend(ApiRequest request, Exception exception)
    {
        if (request.Original.IsPastDeadline || Arrival.IsHopeless(exception))
        {
            return false;
        }

        return request.Endpoint.ResendRule switch
        {
            ResendRule.Safe => exception is HttpRequestException or AttemptTimeoutException || Arrival.IsExcluded(exception),
            _ => Arrival.IsExcluded(exception),
        };
    }

    /// <summary>Keeps on the request what the outcome tells about its arrival.</summary>
    public static void Observe(ApiRequest request, HttpResponseMessage response)
    {
        // 429 is the vendor's word that it did not take the request.
        if ((int)response.StatusCode != TooManyRequests)
        {
            request.Original.MayHaveReachedVendor = true;
        }
    }

    /// <inheritdoc cref="Observe(ApiRequest, HttpResponseMessage)"/>
    public static void Observe(ApiRequest request, Exception exception)
    {
        if (!Arrival.IsExcluded(exception))
        {
            request.Original.MayHaveReachedVendor = true;
        }
    }

    /// <summary>A wait over the cap, or one that would outlast the deadline, is handed to the caller instead of slept through.</summary>
    private bool FitsInTime(ApiRequest request, TimeSpan? wait)
    {
        if (wait is not { } asked)
        {
            return true;
        }

        TimeSpan remaining = request.Original.Remaining;
        return asked <= options.MaxRetryAfter && (remaining == Timeout.InfiniteTimeSpan || asked < remaining);
    }
}
