using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The id of a campaign, and nothing else.</summary>
internal sealed class CampaignIdBody(string campaignId)
{
    [JsonPropertyName("campaign_id")]
    public string CampaignId { get; } = campaignId;
}
