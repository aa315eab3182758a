namespace Telephony.Sdk.SangamCrm;

/// <summary>
/// Finished calls, pushed into the CRM (SangamCRM - Telephony API Developer Guide, "1. CRM Call Log API").
/// <see cref="SangamCallLogsExtensions"/> adds one call alone, and many in batches.
/// </summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the CRM refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface ISangamCallLogs
{
    /// <summary>Pushes calls in one request. Never sent twice: the CRM would log every call again.</summary>
    /// <param name="logs">The calls, at least one. The document names no largest number.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the CRM answered, in its order; <see cref="SangamCallLogResult.Log"/> tells which call a result is of.</returns>
    /// <exception cref="ArgumentException">A call is bad, or there is none; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the calls may have been logged: look in
    /// the CRM before you push them again.
    /// </exception>
    /// <exception cref="TelephonyProtocolException">
    /// A reply that says neither yes nor no, such as one without results: the calls may have been logged, look as well.
    /// </exception>
    /// <exception cref="TelephonyApiException">
    /// Refused. Of the kind <see cref="TelephonyErrorKind.Server"/> (HTTP 5xx) the calls may have been logged before it failed: look as well.
    /// </exception>
    Task<IReadOnlyList<SangamCallLogResult>> PushAsync(IReadOnlyCollection<SangamCallLog> logs, CancellationToken cancellationToken = default);
}
