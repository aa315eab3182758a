using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with the id of a campaign that was made.</summary>
internal sealed class CPaaSCampaignReply : CPaaSReply
{
    [JsonPropertyName("campaign_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? CampaignId { get; set; }

    public override string? FindMissing() => CampaignId is null ? "campaign_id" : null;

    public CPaaSReceipt ToReceipt() => ToReceipt(CampaignId);
}
