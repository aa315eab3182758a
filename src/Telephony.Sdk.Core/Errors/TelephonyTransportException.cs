namespace Telephony.Sdk;

/// <summary>
/// There is no usable answer: the vendor could not be reached, the connection broke, or the time was up.
/// <see cref="TelephonyException.MayHaveTakenEffect"/> tells whether a call may have been placed all the same.
/// </summary>
public sealed class TelephonyTransportException : TelephonyException
{
    /// <summary>Makes one, as a client does; public so that your tests can fake it.</summary>
    /// <param name="message">What happened, in words.</param>
    /// <param name="vendor">The vendor, e.g. <c>Sangoma CRM</c>.</param>
    /// <param name="operation">The operation, e.g. <c>Calls.Get</c>.</param>
    /// <param name="mayHaveTakenEffect">Whether it may have done something at the vendor all the same.</param>
    /// <param name="isTimeout">Whether the time was up.</param>
    /// <param name="innerException">What the layer below threw.</param>
    /// <param name="account">The key under which the client is registered; null for none.</param>
    public TelephonyTransportException(
        string message,
        string vendor,
        string operation,
        bool mayHaveTakenEffect,
        bool isTimeout = false,
        Exception? innerException = null,
        string? account = null)
        : base(message, vendor, operation, mayHaveTakenEffect, innerException, account)
    {
        IsTimeout = isTimeout;
    }

    /// <summary>Whether the configured time was up.</summary>
    public bool IsTimeout { get; }
}
