namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>The office hours of the IVR (iBizFone IVR API document, "5. Office Time Setting"). <see cref="IbizfoneOfficeHoursExtensions"/> adds overloads.</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the IVR refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface IIbizfoneOfficeHours
{
    /// <summary>Sets when the office is active (<c>action=OfficeTime</c>); the IVR plays the audio uploaded for the active or the inactive hours.</summary>
    /// <param name="day">Every day, or a day of the week (<c>day</c>).</param>
    /// <param name="opens">
    /// The time of day, on the IVR's clock, when the hours begin (<c>st_time</c>): whole minutes from 00:00 to 23:59, sent as <c>HH:MI AM/PM</c>.
    /// </param>
    /// <param name="closes">When they end (<c>en_time</c>), likewise. It may be the earlier one; whether the IVR takes that for a night shift is not documented.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The day is none of the document's, or a time has seconds or is not one of a day; nothing was sent.</exception>
    /// <exception cref="TelephonyApiException">
    /// <c>Invalid Time</c> (<see cref="TelephonyErrorKind.InvalidRequest"/>), or another refusal.
    /// </exception>
    Task SetAsync(IbizfoneDay day, TimeSpan opens, TimeSpan closes, CancellationToken cancellationToken = default);
}
