namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCampaigns(ICampaignsEndpoints endpoints) : ICPaaSCampaigns
{
    public async Task<CPaaSReceipt> CreateAsync(CPaaSNewCampaign campaign, CancellationToken cancellationToken)
    {
        CampaignCheck.NewCampaign(campaign);
        return (await endpoints.CreateAsync(CampaignBody.From(campaign), cancellationToken).ConfigureAwait(false)).ToReceipt();
    }

    public async Task<CPaaSConfirmation> StopAsync(string campaignId, CancellationToken cancellationToken)
    {
        Check.CampaignId(campaignId);
        return (await endpoints.StopAsync(new CampaignIdBody(campaignId), cancellationToken).ConfigureAwait(false)).ToConfirmation();
    }

    public async Task<IReadOnlyList<CPaaSCampaign>> ListAsync(CancellationToken cancellationToken) =>
        (await endpoints.ListAsync(cancellationToken).ConfigureAwait(false)).ToRows();
}
