using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>The kinds of refusal.</summary>
[Experimental(Experiments.Toolkit)]
public static class ErrorKinds
{
    /// <summary>The kind that an HTTP status stands for, or a code that a vendor takes from them.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The kind; <see cref="TelephonyErrorKind.Other"/> where it says nothing.</returns>
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

    internal static string InWords(TelephonyErrorKind kind) => kind switch
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
