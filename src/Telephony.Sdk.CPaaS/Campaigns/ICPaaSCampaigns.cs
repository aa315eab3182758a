namespace Telephony.Sdk.CPaaS;

/// <summary>Campaigns, which dial the contacts of a list (CPaaS API, "Create Campaign", "Stop Campaign", "Get Campaign Details").</summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>.</remarks>
public interface ICPaaSCampaigns
{
    /// <summary>Creates a campaign ("Create Campaign"). Never sent twice.</summary>
    /// <param name="campaign">A <see cref="CPaaSDynamicAnnouncementCampaign"/>, <see cref="CPaaSRecordedAnnouncementCampaign"/> or <see cref="CPaaSIvrCampaign"/>.</param>
    /// <param name="cancellationToken">Cancels the request, not the campaign.</param>
    /// <returns>The campaign id, such as <c>CMcc0cb33a01</c>.</returns>
    /// <exception cref="ArgumentException">A field is missing or out of its limits; nothing was sent.</exception>
    /// <exception cref="TelephonyException">
    /// Any failure. Where <see cref="TelephonyException.MayHaveTakenEffect"/> is true it may have been created: look for its name with <see cref="ListAsync"/>.
    /// </exception>
    Task<CPaaSReceipt> CreateAsync(CPaaSNewCampaign campaign, CancellationToken cancellationToken = default);

    /// <summary>Stops a campaign ("Stop Campaign").</summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The vendor's words.</returns>
    /// <exception cref="ArgumentException"><paramref name="campaignId"/> is empty or holds a character that no id has; nothing was sent.</exception>
    Task<CPaaSConfirmation> StopAsync(string campaignId, CancellationToken cancellationToken = default);

    /// <summary>Lists the campaigns of the account ("Get Campaign Details").</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The campaigns, in the vendor's order.</returns>
    Task<IReadOnlyList<CPaaSCampaign>> ListAsync(CancellationToken cancellationToken = default);
}
