namespace Telephony.Sdk.CPaaS;

/// <summary>What a campaign does with those who answer (<c>campaign_type</c>). An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSCampaignType>))]
public readonly partial struct CPaaSCampaignType
{
    /// <summary>Plays an announcement: <c>0</c>.</summary>
    public static CPaaSCampaignType Announcement { get; } = new("0");

    /// <summary>Connects to an IVR (a survey, in the document's table): <c>1</c>.</summary>
    public static CPaaSCampaignType Ivr { get; } = new("1");
}
