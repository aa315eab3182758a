namespace Telephony.Sdk.ElisionDialer;

/// <summary>The lists that leads are in (Dialer - CRM Integration, "2. List will be created in CRM").</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the dialer refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface IElisionLists
{
    /// <summary>Adds a list ("add_list - adds a list to the system"). Never sent twice. The API user needs user level 8 or higher and "modify lists".</summary>
    /// <param name="list">The list.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the dialer created.</returns>
    /// <exception cref="ArgumentException">A field is out of the document's limits; nothing was sent.</exception>
    /// <exception cref="TelephonyApiException">
    /// There is such a list (<see cref="TelephonyErrorKind.Conflict"/>), no such campaign (<see cref="TelephonyErrorKind.NotFound"/>), the
    /// API user may not do this (<see cref="TelephonyErrorKind.Forbidden"/>), or another refusal.
    /// </exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the list may have been added: list before you add it again.
    /// </exception>
    Task<ElisionListResult> AddAsync(ElisionNewList list, CancellationToken cancellationToken = default);

    /// <summary>Lists the active lists ("Active_lists - Brings all active lists form dialer").</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The lists, in the order of the dialer, and what it remarks.</returns>
    Task<ElisionActiveLists> ListActiveAsync(CancellationToken cancellationToken = default);
}
