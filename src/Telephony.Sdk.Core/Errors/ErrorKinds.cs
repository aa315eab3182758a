using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>The kinds of refusal.</summary>
[Experimental(Experiments.Toolkit)]
public static class ErrorKinds
{
    /// <summary>What servers say in every trade; asked for in this order, the first that is in the words decides.</summary>
    private static readonly (string Words, TelephonyErrorKind Kind)[] s_words =
    [
        ("unauthori", TelephonyErrorKind.Authentication),
        ("unauthenticated", TelephonyErrorKind.Authentication),
        ("authentication failed", TelephonyErrorKind.Authentication),
        ("invalid token", TelephonyErrorKind.Authentication),
        ("invalid apikey", TelephonyErrorKind.Authentication),
        ("invalid api key", TelephonyErrorKind.Authentication),
        ("invalid credentials", TelephonyErrorKind.Authentication),
        ("forbidden", TelephonyErrorKind.Forbidden),
        ("access denied", TelephonyErrorKind.Forbidden),
        ("permission denied", TelephonyErrorKind.Forbidden),
        ("not allowed", TelephonyErrorKind.Forbidden),
        ("already exist", TelephonyErrorKind.Conflict),
        ("not found", TelephonyErrorKind.NotFound),
        ("does not exist", TelephonyErrorKind.NotFound),
        ("too many requests", TelephonyErrorKind.RateLimited),
        ("rate limit", TelephonyErrorKind.RateLimited),
    ];

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

    /// <summary>The kind that a vendor's words stand for where its status says nothing: many refuse with HTTP 200.</summary>
    /// <param name="words">The vendor's words.</param>
    /// <returns>The kind; <see cref="TelephonyErrorKind.Other"/> where they are none of the usual ones.</returns>
    public static TelephonyErrorKind FromWords(string? words) =>
        words is null ? TelephonyErrorKind.Other
        : s_words.FirstOrDefault(kind => words.Contains(kind.Words, StringComparison.OrdinalIgnoreCase)).Kind;

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
