namespace Telephony.Sdk.ElisionDialer;

/// <summary>The agents who log in to the dialer (Dialer - CRM Integration, "1. User will be created/updated in CRM").</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the dialer refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// The API user needs user level 8 or higher and "modify users".
/// </remarks>
public interface IElisionAgents
{
    /// <summary>Adds an agent ("add_user - adds a user to the system"). Never sent twice.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the dialer kept. Look at <see cref="ElisionAgentResult.AlteredFields"/>.</returns>
    /// <exception cref="ArgumentException">A field is out of the document's limits; nothing was sent.</exception>
    /// <exception cref="TelephonyApiException">
    /// There is such an agent (<see cref="TelephonyErrorKind.Conflict"/>), no such user group (<see cref="TelephonyErrorKind.NotFound"/>), the
    /// API user may not do this (<see cref="TelephonyErrorKind.Forbidden"/>), or another refusal.
    /// </exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true the agent may have been added.
    /// </exception>
    Task<ElisionAgentResult> AddAsync(ElisionNewAgent agent, CancellationToken cancellationToken = default);

    /// <summary>Changes an agent ("update_user - updates or deletes a user entry already in the system").</summary>
    /// <param name="agent">The agent and at least one field to change.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the dialer says: of a change it echoes the user name only.</returns>
    /// <exception cref="ArgumentException">Nothing to change, or a field is out of the document's limits; nothing was sent.</exception>
    /// <exception cref="TelephonyApiException">No such agent (<see cref="TelephonyErrorKind.NotFound"/>), or another refusal.</exception>
    Task<ElisionAgentResult> UpdateAsync(ElisionAgentUpdate agent, CancellationToken cancellationToken = default);
}
