namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSStatistics(IStatisticsEndpoints endpoints) : ICPaaSStatistics
{
    public Task<CPaaSCallStatistics> GetAsync(CancellationToken cancellationToken) => endpoints.GetAsync(cancellationToken);

    public Task<CPaaSLiveStatistics> GetLiveAsync(CancellationToken cancellationToken) => endpoints.GetLiveAsync(cancellationToken);

    public Task<CPaaSCallStatistics> GetByCampaignAsync(string campaignId, CancellationToken cancellationToken)
    {
        IdRules.Campaign(campaignId);
        return endpoints.GetByCampaignAsync(new CampaignIdBody(campaignId), cancellationToken);
    }
}
