namespace Telephony.Sdk.CPaaS;

/// <summary>How many calls were answered, busy, live (CPaaS API, "Get CDR Statistics", "Get Live Calls Statistics", "Get Campaign CDR Statistics").</summary>
/// <remarks>What all of its methods throw is said of <see cref="ICPaaSClient"/>.</remarks>
public interface ICPaaSStatistics
{
    /// <summary>Counts the account's calls ("Get CDR Statistics"). The document does not say since when.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The counts.</returns>
    Task<CPaaSCallStatistics> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the account's live calls ("Get Live Calls Statistics").</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The counts of this moment.</returns>
    Task<CPaaSLiveStatistics> GetLiveAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the calls of a campaign ("Get Campaign CDR Statistics").</summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="campaignId"/> is empty or holds a character that no id has; nothing was sent.</exception>
    Task<CPaaSCallStatistics> GetByCampaignAsync(string campaignId, CancellationToken cancellationToken = default);
}
