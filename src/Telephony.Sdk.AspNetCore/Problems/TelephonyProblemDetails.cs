using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Tells what a client threw as problem details, for an answer of your own.</summary>
public static class TelephonyProblemDetails
{
    /// <summary>Makes the problem details of an exception.</summary>
    /// <param name="exception">What a client threw.</param>
    /// <returns>
    /// The details; null for an exception of others. The status is 400 for a value that the vendor would not take, 404, 409, 422 and 429 for a refusal of that
    /// kind, 504 where a time was up, and 502 for all else of the vendor's: that it refused your credentials is no fault of who asked you. Their extensions are
    /// <c>vendor</c>, <c>operation</c>, <c>mayHaveTakenEffect</c>, and for a refused value <c>field</c>.
    /// </returns>
    public static ProblemDetails? Of(Exception exception) => exception switch
    {
        TelephonyArgumentException argument => Make(StatusCodes.Status400BadRequest, "The vendor would not take a value of the request.", argument.Problem.ToString(), ("field", argument.Problem.Field)),
        TelephonyApiException refusal => Tell(refusal, StatusOf(refusal.Kind), "The phone system refused the request."),
        TelephonyTransportException { IsTimeout: true } timeout => Tell(timeout, StatusCodes.Status504GatewayTimeout, "The phone system did not answer in time."),
        TelephonyException other => Tell(other, StatusCodes.Status502BadGateway, other is TelephonyProtocolException ? "The answer of the phone system cannot be read." : "The phone system cannot be reached."),
        _ => null,
    };

    private static ProblemDetails Tell(TelephonyException exception, int status, string title) =>
        Make(status, title, exception.Message, ("vendor", exception.Vendor), ("operation", exception.Operation), ("mayHaveTakenEffect", exception.MayHaveTakenEffect));

    private static ProblemDetails Make(int status, string title, string detail, params (string Name, object? Value)[] extensions)
    {
        var details = new ProblemDetails { Status = status, Title = title, Detail = detail };
        foreach ((string name, object? value) in extensions)
        {
            details.Extensions[name] = value;
        }

        return details;
    }

    private static int StatusOf(TelephonyErrorKind kind) => kind switch
    {
        TelephonyErrorKind.NotFound => StatusCodes.Status404NotFound,
        TelephonyErrorKind.Conflict => StatusCodes.Status409Conflict,
        TelephonyErrorKind.InvalidRequest or TelephonyErrorKind.DoNotDisturb => StatusCodes.Status422UnprocessableEntity,
        TelephonyErrorKind.RateLimited => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status502BadGateway,
    };
}
