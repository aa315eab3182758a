namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSStatistics(IStatisticsEndpoints endpoints) : ICPaaSStatistics
{
    public async Task<CPaaSCallStatistics> GetAsync(CancellationToken cancellationToken) =>
        (await endpoints.GetAsync(cancellationToken).ConfigureAwait(false)).Result!;

    public async Task<CPaaSLiveStatistics> GetLiveAsync(CancellationToken cancellationToken) =>
        (await endpoints.GetLiveAsync(cancellationToken).ConfigureAwait(false)).Result!;

    public async Task<CPaaSCallStatistics> GetByCampaignAsync(string campaignId, CancellationToken cancellationToken)
    {
        Check.CampaignId(campaignId);
        return (await endpoints.GetByCampaignAsync(new CampaignIdBody(campaignId), cancellationToken).ConfigureAwait(false)).Result!;
    }
}
