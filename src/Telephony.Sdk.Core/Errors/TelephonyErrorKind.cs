namespace Telephony.Sdk;

/// <summary>What kind of "no" a vendor said.</summary>
public enum TelephonyErrorKind
{
    /// <summary>None of the others; the vendor's message says more.</summary>
    Other = 0,

    /// <summary>The credentials are missing, wrong or locked. Never sent again by the SDK: some vendors lock an account after a few tries.</summary>
    Authentication,

    /// <summary>The credentials are good, but may not do this.</summary>
    Forbidden,

    /// <summary>What the request names does not exist.</summary>
    NotFound,

    /// <summary>It exists already, or its state does not allow this.</summary>
    Conflict,

    /// <summary>The vendor found the request malformed or a field out of its limits.</summary>
    InvalidRequest,

    /// <summary>Too many requests (HTTP 429); <see cref="TelephonyApiException.RetryAfter"/> may say how long to wait.</summary>
    RateLimited,

    /// <summary>The number is on a do-not-disturb (DND) register and was not called.</summary>
    DoNotDisturb,

    /// <summary>The vendor's server failed (HTTP 5xx).</summary>
    Server,
}
