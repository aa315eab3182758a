namespace Telephony.Sdk.SangamCrm;

/// <summary>Ringing calls, shown on an agent's screen (SangamCRM - Telephony API Developer Guide, "2. Call Pop-up API").</summary>
/// <remarks>
/// Besides what the method names, it throws <see cref="TelephonyApiException"/> when the CRM refuses (it answers anything but
/// "success"), <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when
/// there is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface ISangamCallPopups
{
    /// <summary>Shows a call. Never sent twice: it would pop up again.</summary>
    /// <param name="popup">The call.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the CRM has answered "success".</returns>
    /// <exception cref="ArgumentException">A field is missing; nothing was sent.</exception>
    Task NotifyAsync(SangamCallPopup popup, CancellationToken cancellationToken = default);
}
