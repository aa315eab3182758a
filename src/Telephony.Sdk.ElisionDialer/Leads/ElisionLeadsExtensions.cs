namespace Telephony.Sdk.ElisionDialer;

/// <summary>Conveniences over <see cref="IElisionLeads"/>.</summary>
public static class ElisionLeadsExtensions
{
    /// <summary>Adds one lead. Unlike with several, a failure is thrown, as there is no other result to lose.</summary>
    /// <param name="leads">The leads of a client.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Whether the dialer created or refused it, and its words.</returns>
    /// <exception cref="ArgumentException">It lacks a number or a list, or is too long for a request; nothing was sent.</exception>
    /// <exception cref="TelephonyApiException">The dialer refused the request as a whole.</exception>
    /// <exception cref="TelephonyProtocolException">The reply cannot be read; the lead may have been created.</exception>
    /// <exception cref="TelephonyException">Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may have been created.</exception>
    public static async Task<ElisionLeadOutcome> AddAsync(this IElisionLeads leads, ElisionLead lead, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(leads);
        ArgumentNullException.ThrowIfNull(lead);
        ElisionLeadImport import = await leads.AddAsync([lead], progress: null, cancellationToken).ConfigureAwait(false);
        import.ThrowIfFailed();
        return import.Outcomes[0];
    }
}
