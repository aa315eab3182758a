namespace Telephony.Sdk;

/// <summary>
/// There is no usable answer: the vendor could not be reached, the connection broke, or the time was up.
/// <see cref="MayHaveReachedVendor"/> tells whether a call may have been placed all the same.
/// </summary>
public sealed class TelephonyTransportException : TelephonyException
{
    /// <summary>Makes one, as a client does; public so that your tests can fake it.</summary>
    /// <param name="message">What happened, in words.</param>
    /// <param name="vendor">The vendor, e.g. <c>Sangoma CRM</c>.</param>
    /// <param name="operation">The operation, e.g. <c>Calls.Get</c>.</param>
    /// <param name="mayHaveReachedVendor">Whether the vendor may have received the request.</param>
    /// <param name="isTimeout">Whether the time was up.</param>
    /// <param name="innerException">What the layer below threw.</param>
    /// <param name="account">The key under which the client is registered; null for none.</param>
    public TelephonyTransportException(
        string message,
        string vendor,
        string operation,
        bool mayHaveReachedVendor,
        bool isTimeout = false,
        Exception? innerException = null,
        string? account = null)
        : base(message, vendor, operation, innerException, account)
    {
        MayHaveReachedVendor = mayHaveReachedVendor;
        IsTimeout = isTimeout;
    }

    /// <summary>
    /// False when it is certain that no attempt arrived, so that nothing happened and trying again is harmless.
    /// True when the outcome is unknown: look (list, read back) before you send it again.
    /// </summary>
    public bool MayHaveReachedVendor { get; }

    /// <summary>Whether the configured time was up.</summary>
    public bool IsTimeout { get; }
}
