namespace Telephony.Sdk;

/// <summary>
/// The vendor answered, and said no. A server that failed (HTTP 5xx, 408) may have done it all the same, and so may an earlier attempt of a
/// call that was sent again: see <see cref="TelephonyException.MayHaveTakenEffect"/>.
/// </summary>
public sealed class TelephonyApiException : TelephonyException
{
    /// <summary>Makes one, as a client does; public so that your tests can fake a refusal.</summary>
    /// <param name="message">What happened, in words.</param>
    /// <param name="vendor">The vendor, e.g. <c>Sangoma CRM</c>.</param>
    /// <param name="operation">The operation, e.g. <c>Calls.Get</c>.</param>
    /// <param name="mayHaveTakenEffect">Whether it may have done something at the vendor all the same.</param>
    /// <param name="kind">What kind of refusal it is.</param>
    /// <param name="statusCode">The HTTP status code of the reply.</param>
    /// <param name="vendorCode">The vendor's own error code, when it sent one.</param>
    /// <param name="vendorMessage">The vendor's own message, when it sent one.</param>
    /// <param name="replyText">The reply's text without secrets, at most 4 KiB.</param>
    /// <param name="retryAfter">How long the vendor asks to wait.</param>
    /// <param name="account">The key under which the client is registered; null for none.</param>
    public TelephonyApiException(
        string message,
        string vendor,
        string operation,
        bool mayHaveTakenEffect,
        TelephonyErrorKind kind,
        int statusCode,
        string? vendorCode = null,
        string? vendorMessage = null,
        string? replyText = null,
        TimeSpan? retryAfter = null,
        string? account = null)
        : base(message, vendor, operation, mayHaveTakenEffect, innerException: null, account)
    {
        Kind = kind;
        StatusCode = statusCode;
        VendorCode = vendorCode;
        VendorMessage = vendorMessage;
        ReplyText = replyText;
        RetryAfter = retryAfter;
    }

    /// <summary>What kind of refusal it is.</summary>
    public TelephonyErrorKind Kind { get; }

    /// <summary>The HTTP status code of the reply. Some vendors refuse with 200.</summary>
    public int StatusCode { get; }

    /// <summary>The vendor's own error code, when it sent one.</summary>
    public string? VendorCode { get; }

    /// <summary>The vendor's own message, when it sent one, without secrets.</summary>
    public string? VendorMessage { get; }

    /// <summary>The reply's text without secrets, at most 4 KiB (4,096 characters).</summary>
    public string? ReplyText { get; }

    /// <summary>How long the vendor asks to wait (its <c>Retry-After</c> header), when it said so.</summary>
    public TimeSpan? RetryAfter { get; }
}
