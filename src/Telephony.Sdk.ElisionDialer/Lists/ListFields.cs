using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What is sent of a list, in the order of the document.</summary>
internal class ListFields(ElisionNewList list)
{
    [AliasAs("list_id")]
    public string ListId => list.ListId;

    [AliasAs("list_name")]
    public string Name => list.Name;

    [AliasAs("campaign_id")]
    public string CampaignId => list.CampaignId;

    [AliasAs("active")]
    public string? Active => YesNo.Write(list.IsActive);
}
