namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a new campaign, in the order of the document's examples. Numbers are sent as texts.</summary>
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
internal sealed class CampaignBody(CPaaSNewCampaign campaign, CPaaSCampaignType type, string? announcementText, string? fileName, CPaaSSpeech? speech) : SpeechBody(speech)
{
    [JsonPropertyName("list_id")] public string ListId => campaign.ListId;
    [JsonPropertyName("dnd_list_id")] public string DndListId => campaign.DndListId;
    [JsonPropertyName("campaign_name")] public string Name => campaign.Name;
    [JsonPropertyName("campaign_type")] public CPaaSCampaignType Type => type;
    [JsonPropertyName("campaign_caller_id")] public string CallerId => campaign.CallerId;
    [JsonPropertyName("dynamic_announcement")] public int DynamicAnnouncement => fileName is null ? 1 : 0;
    [JsonPropertyName("recorded_filename")] public string FileName => fileName ?? string.Empty;
    [JsonPropertyName("announcement_text")] public string AnnouncementText => announcementText ?? string.Empty;
    [JsonPropertyName("campaign_start_date")] public string StartsAt => WallClock.Write(campaign.StartsAt);
    [JsonPropertyName("campaign_end_date")] public string EndsAt => WallClock.Write(campaign.EndsAt);
    [JsonPropertyName("time_zone")] public string? TimeZone => campaign.TimeZone;
    [JsonPropertyName("repeat")] public int Repeat => campaign.Pace.Repeat;
    [JsonPropertyName("max_retries")] public int MaxRetries => campaign.Pace.MaxRetries;
    [JsonPropertyName("retry_time")] public long RetryTime => (long)campaign.Pace.RetryTime.TotalSeconds;
    [JsonPropertyName("calls_per_minute")] public int CallsPerMinute => campaign.Pace.CallsPerMinute;
    [JsonPropertyName("retry_on_statuses"), JsonPropertyOrder(1)] public string? RetryOnStatuses => campaign.RetryOnStatuses;
    [JsonPropertyName("retry_attempts"), JsonPropertyOrder(1)] public int? RetryAttempts => campaign.RetryAttempts;
}
