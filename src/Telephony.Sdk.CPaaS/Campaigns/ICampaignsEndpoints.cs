using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"Create Campaign", "Stop Campaign" and "Get Campaign Details" of the document.</summary>
internal interface ICampaignsEndpoints
{
    [Post("/api/create_campaign"), Resend(ResendRule.Never)]
    Task<CPaaSCampaignReply> CreateAsync([Body] CampaignBody body, CancellationToken cancellationToken);

    [Post("/api/stop_campaign"), Resend(ResendRule.Safe)]
    Task<CPaaSReply> StopAsync([Body] CampaignIdBody body, CancellationToken cancellationToken);

    [Get("/api/get_campaign_details"), Resend(ResendRule.Safe)]
    Task<CPaaSRowsReply<CPaaSCampaign>> ListAsync(CancellationToken cancellationToken);
}
