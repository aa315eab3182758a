using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Answers what a client throws as problem details (RFC 9457).</summary>
internal sealed class TelephonyExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (TelephonyProblemDetails.Of(exception) is not { } details)
        {
            return false;
        }

        httpContext.Response.StatusCode = details.Status!.Value;
        if (exception is TelephonyApiException { RetryAfter: { } wait })
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
        }

        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details, Exception = exception }).ConfigureAwait(false);
    }
}
