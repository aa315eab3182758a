namespace Telephony.Sdk;

/// <summary>The base of everything a client throws besides argument errors and the caller's own cancellation.</summary>
/// <seealso cref="TelephonyApiException"/>
/// <seealso cref="TelephonyProtocolException"/>
/// <seealso cref="TelephonyTransportException"/>
public abstract class TelephonyException : Exception
{
    private protected TelephonyException(string message, string vendor, string operation, bool mayHaveTakenEffect, Exception? innerException, string? account)
        : base(message, innerException)
    {
        Vendor = vendor;
        Operation = operation;
        MayHaveTakenEffect = mayHaveTakenEffect;
        Account = account;
    }

    /// <summary>The vendor, e.g. <c>Sangoma CRM</c>.</summary>
    public string Vendor { get; }

    /// <summary>The operation that failed, e.g. <c>Calls.Get</c>.</summary>
    public string Operation { get; }

    /// <summary>
    /// False is a promise that it did nothing at the vendor: nothing arrived, the vendor said no, or it only reads. True when that is not
    /// certain: the phones may ring, the leads may be there. Look (list, read back, ask) before you send it again.
    /// </summary>
    public bool MayHaveTakenEffect { get; }

    /// <summary>
    /// The key under which the client is registered, which tells two accounts of a vendor apart; not an account id of the vendor's.
    /// Null for a client without a key, and where the vendor called you.
    /// </summary>
    public string? Account { get; }
}
