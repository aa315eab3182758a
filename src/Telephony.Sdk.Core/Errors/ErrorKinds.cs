namespace Telephony.Sdk.Errors;

/// <summary>The kinds of refusal by HTTP status, and in words.</summary>
internal static class ErrorKinds
{
    public static TelephonyErrorKind FromStatus(int status) => status switch
    {
        400 or 405 or 406 or 411 or 413 or 414 or 415 or 422 => TelephonyErrorKind.InvalidRequest,
        401 => TelephonyErrorKind.Authentication,
        403 => TelephonyErrorKind.Forbidden,
        404 or 410 => TelephonyErrorKind.NotFound,
        409 => TelephonyErrorKind.Conflict,
        429 => TelephonyErrorKind.RateLimited,
        >= 500 => TelephonyErrorKind.Server,
        _ => TelephonyErrorKind.Other,
    };

    public static string InWords(TelephonyErrorKind kind) => kind switch
    {
        TelephonyErrorKind.Authentication => "authentication",
        TelephonyErrorKind.Forbidden => "forbidden",
        TelephonyErrorKind.NotFound => "not found",
        TelephonyErrorKind.Conflict => "conflict",
        TelephonyErrorKind.InvalidRequest => "invalid request",
        TelephonyErrorKind.RateLimited => "too many requests",
        TelephonyErrorKind.DoNotDisturb => "do not disturb",
        TelephonyErrorKind.Server => "server error",
        _ => "no further kind",
    };
}
