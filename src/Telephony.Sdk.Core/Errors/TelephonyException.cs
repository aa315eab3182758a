namespace Telephony.Sdk;

/// <summary>The base of everything a client throws besides argument errors and the caller's own cancellation.</summary>
/// <seealso cref="TelephonyApiException"/>
/// <seealso cref="TelephonyProtocolException"/>
/// <seealso cref="TelephonyTransportException"/>
public abstract class TelephonyException : Exception
{
    private protected TelephonyException(string message, string vendor, string operation, Exception? innerException, string? account)
        : base(message, innerException)
    {
        Vendor = vendor;
        Operation = operation;
        Account = account;
    }

    /// <summary>The vendor, e.g. <c>Sangoma CRM</c>.</summary>
    public string Vendor { get; }

    /// <summary>The operation that failed, e.g. <c>Calls.Get</c>.</summary>
    public string Operation { get; }

    /// <summary>
    /// The key under which the client is registered, which tells two accounts of a vendor apart; not an account id of the vendor's.
    /// Null for a client without a key, and where the vendor called you.
    /// </summary>
    public string? Account { get; }
}
