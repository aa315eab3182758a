using System.Net.Http.Headers;

namespace Telephony.Sdk.Replies;

/// <summary>Reads the <c>Retry-After</c> header: seconds or a date. Garbage and negative values count as absent, more seconds than a header can hold as the most it can.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        RetryConditionHeaderValue? header = response.Headers.RetryAfter;
        if (header?.Delta is { } delta)
        {
            return delta;
        }

        if (header?.Date is { } date)
        {
            return new TimeSpan(Math.Max(0, (date - time.GetUtcNow()).Ticks));
        }

        return IsBeyondMeasure(response.Headers) ? TimeSpan.FromSeconds(int.MaxValue) : null;
    }

    private static bool IsBeyondMeasure(HttpResponseHeaders headers) =>
        headers.TryGetValues("Retry-After", out IEnumerable<string>? values)
        && values.FirstOrDefault() is { Length: > 9 } text
        && text.All(c => c is >= '0' and <= '9');
}
