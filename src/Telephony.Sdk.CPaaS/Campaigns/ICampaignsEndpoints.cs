namespace Telephony.Sdk.CPaaS;

/// <summary>"Create Campaign", "Stop Campaign" and "Get Campaign Details" of the document.</summary>
internal interface ICampaignsEndpoints
{
    [Post("/api/create_campaign"), Resend(ResendRule.Never), ReplyId("campaign_id")]
    Task<CPaaSReceipt> CreateAsync([Body] CampaignBody body, CancellationToken cancellationToken);

    [Post("/api/stop_campaign"), Resend(ResendRule.Safe)]
    Task<CPaaSConfirmation> StopAsync([Body] CampaignIdBody body, CancellationToken cancellationToken);

    [Get("/api/get_campaign_details"), Resend(ResendRule.Read)]
    Task<IReadOnlyList<CPaaSCampaign>> ListAsync(CancellationToken cancellationToken);
}

/// <summary>The id of a campaign, and nothing else.</summary>
internal sealed record CampaignIdBody([property: JsonPropertyName("campaign_id")] string CampaignId);
