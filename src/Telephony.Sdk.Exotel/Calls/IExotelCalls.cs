namespace Telephony.Sdk.Exotel;

/// <summary>
/// Connecting two numbers, and reading a call back (SangamCRM - Telephony API Developer Guide, "3. Exotel Click-to-Call API
/// Configuration"; the fields are from Exotel's own documentation).
/// </summary>
/// <remarks>
/// Besides what each method names, both throw <see cref="TelephonyApiException"/> when Exotel refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface IExotelCalls
{
    /// <summary>Calls one number, then the other, and connects them. Never sent twice: a phone would ring twice.</summary>
    /// <param name="request">Whom to call, and how.</param>
    /// <param name="cancellationToken">Cancels the request, not the call.</param>
    /// <returns>The call as it begins; <see cref="GetAsync"/> tells how it went on.</returns>
    /// <exception cref="ArgumentException">A field is missing or out of its limits; nothing was sent.</exception>
    /// <exception cref="TelephonyApiException">
    /// Refused. <see cref="TelephonyErrorKind.DoNotDisturb"/>: the number is on India's do-not-disturb register (TRAI NDNC) and was not called.
    /// <see cref="TelephonyErrorKind.Forbidden"/> may mean the same where Exotel's message does not say it.
    /// <see cref="TelephonyErrorKind.RateLimited"/>: more than 200 calls in a minute. <see cref="TelephonyErrorKind.Server"/>: the phones may
    /// be ringing all the same.
    /// </exception>
    /// <exception cref="TelephonyProtocolException">A reply that cannot be read: the phones may be ringing.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the phones may be ringing: do not connect them again
    /// before you know.
    /// </exception>
    Task<ExotelCall> ConnectAsync(ExotelConnectRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a call back.</summary>
    /// <param name="callSid">The <see cref="ExotelCall.Sid"/> of the call.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The call as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="callSid"/> is empty or holds a character that no Sid has.</exception>
    /// <exception cref="TelephonyApiException">No such call (<see cref="TelephonyErrorKind.NotFound"/>), or another refusal.</exception>
    Task<ExotelCall> GetAsync(string callSid, CancellationToken cancellationToken = default);
}
