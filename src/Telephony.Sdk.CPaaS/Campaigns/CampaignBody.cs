using System.Globalization;
using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a new campaign, in the order of the document's examples.</summary>
internal sealed class CampaignBody(CPaaSNewCampaign campaign, CPaaSCampaignType type, string? announcementText, string? fileName, CPaaSSpeech? speech)
{
    [JsonPropertyName("list_id")]
    public string ListId { get; } = campaign.ListId;

    [JsonPropertyName("dnd_list_id")]
    public string DndListId { get; } = campaign.DndListId;

    [JsonPropertyName("campaign_name")]
    public string Name { get; } = campaign.Name;

    [JsonPropertyName("campaign_type")]
    public string Type { get; } = type.Value;

    [JsonPropertyName("campaign_caller_id")]
    public string CallerId { get; } = campaign.CallerId;

    [JsonPropertyName("dynamic_announcement")]
    public string DynamicAnnouncement { get; } = fileName is null ? "1" : "0";

    [JsonPropertyName("recorded_filename")]
    public string FileName { get; } = fileName ?? string.Empty;

    [JsonPropertyName("announcement_text")]
    public string AnnouncementText { get; } = announcementText ?? string.Empty;

    [JsonPropertyName("campaign_start_date")]
    public string StartsAt { get; } = WallClock.Write(campaign.StartsAt);

    [JsonPropertyName("campaign_end_date")]
    public string EndsAt { get; } = WallClock.Write(campaign.EndsAt);

    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; } = campaign.TimeZone;

    [JsonPropertyName("repeat")]
    public string Repeat { get; } = Write(campaign.Pace.Repeat);

    [JsonPropertyName("max_retries")]
    public string MaxRetries { get; } = Write(campaign.Pace.MaxRetries);

    [JsonPropertyName("retry_time")]
    public string RetryTime { get; } = Write((long)campaign.Pace.RetryTime.TotalSeconds);

    [JsonPropertyName("calls_per_minute")]
    public string CallsPerMinute { get; } = Write(campaign.Pace.CallsPerMinute);

    [JsonPropertyName("voice")]
    public string? Voice { get; } = speech?.Voice?.Value;

    [JsonPropertyName("volume")]
    public string? Volume { get; } = speech?.Volume?.Value;

    [JsonPropertyName("rate")]
    public string? Rate { get; } = speech?.Rate?.Value;

    [JsonPropertyName("pitch")]
    public string? Pitch { get; } = speech?.Pitch?.Value;

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; } = speech?.LanguageCode;

    [JsonPropertyName("tts_engine_type")]
    public string? Engine { get; } = speech?.Engine?.Value;

    [JsonPropertyName("retry_on_statuses")]
    public string? RetryOnStatuses { get; } = campaign.RetryOnStatuses;

    [JsonPropertyName("retry_attempts")]
    public string? RetryAttempts { get; } = campaign.RetryAttempts is { } attempts ? Write(attempts) : null;

    /// <summary>One of the three bodies that the document shows.</summary>
    public static CampaignBody From(CPaaSNewCampaign campaign) => campaign switch
    {
        CPaaSDynamicAnnouncementCampaign text => new(campaign, CPaaSCampaignType.Announcement, text.AnnouncementText, fileName: null, text.Speech),
        CPaaSRecordedAnnouncementCampaign file => new(campaign, CPaaSCampaignType.Announcement, announcementText: null, file.FileName, speech: null),
        CPaaSIvrCampaign ivr => new(campaign, CPaaSCampaignType.Ivr, ivr.AnnouncementText, fileName: null, ivr.Speech),
        _ => throw new ArgumentException($"{campaign.GetType()} is none of the document's campaigns.", nameof(campaign)),
    };

    private static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
