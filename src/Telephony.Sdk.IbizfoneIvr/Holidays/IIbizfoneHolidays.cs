namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>The holidays of the IVR (iBizFone IVR API document, "4. Holiday Setting"). The document has no way to list or remove one.</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the IVR refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface IIbizfoneHolidays
{
    /// <summary>
    /// Makes a date a holiday (<c>action=holiday</c>): callers hear the message uploaded for it, and calls are not answered.
    /// On net8.0 and later there is an overload for <c>DateOnly</c>.
    /// </summary>
    /// <param name="holiday">
    /// The date on the IVR's calendar (<c>hdate</c>), without a time of day and of <see cref="DateTimeKind.Unspecified"/>; sent as <c>yyyy-MM-dd</c>.
    /// </param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day, or is of another kind; nothing was sent.</exception>
    Task AddAsync(DateTime holiday, CancellationToken cancellationToken = default);
}
