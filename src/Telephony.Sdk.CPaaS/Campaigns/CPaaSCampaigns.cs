namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCampaigns(ICampaignsEndpoints endpoints) : ICPaaSCampaigns
{
    public Task<CPaaSReceipt> CreateAsync(CPaaSNewCampaign campaign, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        campaign.Validate();
        return endpoints.CreateAsync(campaign.ToBody(), cancellationToken);
    }

    public Task<CPaaSConfirmation> StopAsync(string campaignId, CancellationToken cancellationToken)
    {
        IdRules.Campaign(campaignId);
        return endpoints.StopAsync(new CampaignIdBody(campaignId), cancellationToken);
    }

    public Task<IReadOnlyList<CPaaSCampaign>> ListAsync(CancellationToken cancellationToken) => endpoints.ListAsync(cancellationToken);
}
