namespace Telephony.Sdk.CPaaS;

/// <summary>A campaign as the vendor keeps it (CPaaS API, "Get Campaign Details").</summary>
public sealed record CPaaSCampaign
{
    /// <summary>The id, such as <c>CMf32a68bc63</c> (<c>campaign_id</c>).</summary>
    [JsonPropertyName("campaign_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? Id { get; set; }

    /// <summary>The name (<c>campaign_name</c>).</summary>
    [JsonPropertyName("campaign_name"), JsonConverter(typeof(FilledStringConverter))]
    public string? Name { get; set; }

    /// <summary>What it does with those who answer (<c>campaign_type</c>).</summary>
    [JsonPropertyName("campaign_type")]
    public CPaaSCampaignType Type { get; set; }

    /// <summary>Its status, such as <c>3</c>; the document does not say what the numbers mean (<c>campaign_status</c>).</summary>
    [JsonPropertyName("campaign_status"), JsonConverter(typeof(FilledStringConverter))]
    public string? Status { get; set; }

    /// <summary>The caller ID that the contacts see (<c>campaign_caller_id</c>).</summary>
    [JsonPropertyName("campaign_caller_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? CallerId { get; set; }

    /// <summary>
    /// When it starts (<c>campaign_start_date</c>): what a clock in the campaign's own zone shows, although the vendor writes "GMT" behind it.
    /// The reply does not name the zone; <see cref="StartsAtIn"/> takes it.
    /// </summary>
    [JsonPropertyName("campaign_start_date"), JsonConverter(typeof(CPaaSClockConverter))]
    public DateTime? StartsAt { get; set; }

    /// <summary>When it ends (<c>campaign_end_date</c>), likewise; <see cref="EndsAtIn"/> takes the zone.</summary>
    [JsonPropertyName("campaign_end_date"), JsonConverter(typeof(CPaaSClockConverter))]
    public DateTime? EndsAt { get; set; }

    /// <summary>How many calls are dialled in a minute; null when the vendor names no number (<c>calls_per_minute</c>).</summary>
    [JsonPropertyName("calls_per_minute"), JsonConverter(typeof(CPaaSCountConverter))]
    public int? CallsPerMinute { get; set; }

    /// <summary>How often the announcement is played; null likewise (<c>repeat_announcement_count</c>).</summary>
    [JsonPropertyName("repeat_announcement_count"), JsonConverter(typeof(CPaaSCountConverter))]
    public int? Repeat { get; set; }

    /// <summary>How often it dials again at the most when a call fails; null likewise (<c>max_retries</c>).</summary>
    [JsonPropertyName("max_retries"), JsonConverter(typeof(CPaaSCountConverter))]
    public int? MaxRetries { get; set; }

    /// <summary>How long it waits before dialling again (<c>retry_time</c>, seconds).</summary>
    [JsonPropertyName("retry_time"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RetryTime { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The instant at which it starts.</summary>
    /// <param name="zone">The zone that it was created with.</param>
    /// <returns>The instant, or null when the vendor gave no time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public DateTimeOffset? StartsAtIn(TimeZoneInfo zone) => At(StartsAt, zone);

    /// <summary>The instant at which it ends.</summary>
    /// <param name="zone">The zone that it was created with.</param>
    /// <returns>The instant, or null when the vendor gave no time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public DateTimeOffset? EndsAtIn(TimeZoneInfo zone) => At(EndsAt, zone);

    /// <summary>The id, the name, the times and the status, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Id, Name, Line.In(StartsAt is null && EndsAt is null ? null : $"{StartsAt:s} to {EndsAt:s}", Status));

    private static DateTimeOffset? At(DateTime? clock, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return WallClock.At(clock, zone);
    }
}
