namespace Telephony.Sdk;

/// <summary>
/// Something answered, but not in a shape that the vendor's document describes: an HTML login page, a redirect,
/// cut-off JSON, a value of the wrong type, a message of PHP, 64 MiB and more. The message says which, and the likely cause.
/// </summary>
/// <remarks>The request did arrive, so whatever changes something may have taken effect.</remarks>
public sealed class TelephonyProtocolException : TelephonyException
{
    /// <summary>Makes one, as a client does; public so that your tests can fake it.</summary>
    /// <param name="message">What was wrong with the reply and the likely cause.</param>
    /// <param name="vendor">The vendor, e.g. <c>Sangoma CRM</c>.</param>
    /// <param name="operation">The operation, e.g. <c>Calls.Get</c>.</param>
    /// <param name="mayHaveTakenEffect">Whether it may have done something at the vendor all the same.</param>
    /// <param name="statusCode">The HTTP status code of the reply; 0 where the vendor called you.</param>
    /// <param name="replyText">The reply's text without secrets, at most 4 KiB.</param>
    /// <param name="innerException">What the reader found, when it threw.</param>
    /// <param name="account">The key under which the client is registered; null for none.</param>
    public TelephonyProtocolException(
        string message,
        string vendor,
        string operation,
        bool mayHaveTakenEffect,
        int statusCode,
        string? replyText = null,
        Exception? innerException = null,
        string? account = null)
        : base(message, vendor, operation, mayHaveTakenEffect, innerException, account)
    {
        StatusCode = statusCode;
        ReplyText = replyText;
    }

    /// <summary>The HTTP status code of the reply; 0 where the vendor called you, so that there is none.</summary>
    public int StatusCode { get; }

    /// <summary>The beginning of the reply's text without secrets, at most 4 KiB (4,096 characters).</summary>
    public string? ReplyText { get; }
}
