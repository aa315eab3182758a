namespace Telephony.Sdk.CPaaS;

/// <summary>"Get CDR Statistics", "Get Live Calls Statistics" and "Get Campaign CDR Statistics" of the document.</summary>
internal interface IStatisticsEndpoints
{
    [Get("/api/get_cdr_statistics"), Resend(ResendRule.Read)]
    Task<CPaaSCallStatistics> GetAsync(CancellationToken cancellationToken);

    [Get("/api/get_live_call_statistics"), Resend(ResendRule.Read)]
    Task<CPaaSLiveStatistics> GetLiveAsync(CancellationToken cancellationToken);

    [Post("/api/get_campaign_cdr_statistics"), Resend(ResendRule.Read)]
    Task<CPaaSCallStatistics> GetByCampaignAsync([Body] CampaignIdBody body, CancellationToken cancellationToken);
}
