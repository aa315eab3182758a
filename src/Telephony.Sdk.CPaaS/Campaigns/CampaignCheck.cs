using Telephony.Sdk.Validation;

namespace Telephony.Sdk.CPaaS;

/// <summary>What the document demands of a new campaign, checked before anything is sent.</summary>
internal static class CampaignCheck
{
    private const string Section = "Document for CPaaS APIs, \"Create Campaign\"";

    public static void NewCampaign(CPaaSNewCampaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        Check.ListId(campaign.ListId, nameof(campaign.ListId));
        Check.DndListId(campaign.DndListId, nameof(campaign.DndListId));
        Argument.Text(campaign.Name, nameof(campaign.Name), Section);
        Argument.PhoneNumber(campaign.CallerId, nameof(campaign.CallerId), Section);
        Check.OptionalText(campaign.TimeZone, nameof(campaign.TimeZone), Section);
        string zone = campaign.TimeZone ?? "UTC, the vendor's default";
        Argument.WallClock(campaign.StartsAt, nameof(campaign.StartsAt), zone, Section);
        Argument.WallClock(campaign.EndsAt, nameof(campaign.EndsAt), zone, Section);
        if (campaign.EndsAt <= campaign.StartsAt)
        {
            string endsAt = nameof(campaign.EndsAt);
            throw new ArgumentException($"{endsAt} must be after StartsAt ({Section}).", endsAt);
        }

        Pace(campaign.Pace);
        Check.OptionalText(campaign.RetryOnStatuses, nameof(campaign.RetryOnStatuses), Section);
        Argument.Range(campaign.RetryAttempts ?? 0, nameof(campaign.RetryAttempts), 0, int.MaxValue, Section);
        switch (campaign)
        {
            case CPaaSDynamicAnnouncementCampaign dynamic:
                Argument.Required(dynamic.AnnouncementText, nameof(dynamic.AnnouncementText), Section);
                SpeechCheck.Speech(dynamic.Speech, Section);
                break;
            case CPaaSIvrCampaign ivr:
                Argument.Required(ivr.AnnouncementText, nameof(ivr.AnnouncementText), Section);
                SpeechCheck.Speech(ivr.Speech, Section);
                break;
            case CPaaSRecordedAnnouncementCampaign recorded:
                Argument.Text(recorded.FileName, nameof(recorded.FileName), Section);
                break;
        }
    }

    private static void Pace(CPaaSCampaignPace? pace)
    {
        if (pace is null)
        {
            string name = nameof(CPaaSNewCampaign.Pace);
            throw new ArgumentNullException(name, $"{name} is required ({Section}).");
        }

        Argument.Range(pace.CallsPerMinute, nameof(pace.CallsPerMinute), 1, int.MaxValue, Section);
        Argument.Range(pace.Repeat, nameof(pace.Repeat), 1, int.MaxValue, Section);
        Argument.Range(pace.MaxRetries, nameof(pace.MaxRetries), 0, int.MaxValue, Section);
        if (pace.RetryTime < TimeSpan.Zero || pace.RetryTime.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            string retryTime = nameof(pace.RetryTime);
            throw new ArgumentOutOfRangeException(retryTime, pace.RetryTime, $"{retryTime} must be whole seconds, at least 0 ({Section}).");
        }
    }
}
