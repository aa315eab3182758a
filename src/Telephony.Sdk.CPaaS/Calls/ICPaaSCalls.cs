namespace Telephony.Sdk.CPaaS;

/// <summary>Click to call, and control of live calls (CPaaS API, "Click To Call" and "Modify Live Call").</summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>. Nothing here is ever sent twice.</remarks>
public interface ICPaaSCalls
{
    /// <summary>Places a call ("Click To Call"): rings the agent, and when the agent answers, the destination. Never sent twice.</summary>
    /// <param name="clickToCall">Whom to connect.</param>
    /// <param name="cancellationToken">Cancels the request, not the call.</param>
    /// <returns>
    /// The request id, by which <see cref="CPaaSCallDetailRecordsExtensions.WaitForRequestAsync"/> waits for the call's record. It is given when
    /// the vendor has taken the call, not when somebody answers.
    /// </returns>
    /// <exception cref="ArgumentException">A field is missing or out of its limits; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the phones may ring: ask the user before you place it again.
    /// </exception>
    Task<CPaaSReceipt> ClickToCallAsync(CPaaSClickToCall clickToCall, CancellationToken cancellationToken = default);

    /// <summary>Transfers a live call at once ("Modify Live Call", <c>modify_type</c> 0). Never sent twice.</summary>
    /// <param name="channel">The channel of the one who transfers, such as <c>PJSIP/101-0000023c</c>. No operation lists channels; the PBX knows them.</param>
    /// <param name="transferTo">The extension of a SIP agent, or an external number with its country code.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException">An argument is empty or holds a control character; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may be transferred already.</exception>
    Task<CPaaSConfirmation> BlindTransferAsync(string channel, string transferTo, CancellationToken cancellationToken = default);

    /// <summary>Transfers a live call after asking ("Modify Live Call", <c>modify_type</c> 1). Never sent twice.</summary>
    /// <param name="channel">The channel of the customer: not of the one who transfers, as in a blind transfer.</param>
    /// <param name="transferTo">The extension of a SIP agent, or an external number with its country code.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException">An argument is empty or holds a control character; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may be transferred already.</exception>
    Task<CPaaSConfirmation> AttendedTransferAsync(string channel, string transferTo, CancellationToken cancellationToken = default);

    /// <summary>Hangs up a live call ("Modify Live Call", <c>modify_type</c> 2). Never sent twice.</summary>
    /// <param name="channel">A channel of the call. The document does not say whose.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException"><paramref name="channel"/> is empty or holds a control character; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may be over already.</exception>
    Task<CPaaSConfirmation> HangUpAsync(string channel, CancellationToken cancellationToken = default);

    /// <summary>Starts to record a live call ("Modify Live Call", <c>modify_type</c> 3). Never sent twice.</summary>
    /// <param name="channel">A channel of the call. The document does not say whose.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException"><paramref name="channel"/> is empty or holds a control character; nothing was sent.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may be recorded already.</exception>
    Task<CPaaSConfirmation> StartRecordingAsync(string channel, CancellationToken cancellationToken = default);
}
