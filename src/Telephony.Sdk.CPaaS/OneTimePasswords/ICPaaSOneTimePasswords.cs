namespace Telephony.Sdk.CPaaS;

/// <summary>One-time passwords (OTPs) that are announced by phone (CPaaS API, "One Time Password").</summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>.</remarks>
public interface ICPaaSOneTimePasswords
{
    /// <summary>Calls a customer and announces a one-time password ("One Time Password"). Never sent twice.</summary>
    /// <param name="password">The password, and whom to call.</param>
    /// <param name="cancellationToken">Cancels the request, not the call.</param>
    /// <returns>The request id, by which <see cref="CPaaSCallDetailRecordsExtensions.WaitForRequestAsync"/> waits for the call's record.</returns>
    /// <exception cref="ArgumentException">A field is missing or out of its limits; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the phone may ring: let the customer ask for another one.
    /// </exception>
    Task<CPaaSReceipt> SendAsync(CPaaSOneTimePassword password, CancellationToken cancellationToken = default);
}
