namespace Telephony.Sdk.CPaaS;

/// <summary>Plays a file to each contact ("CAMPAIGN TYPE 0 (ANNOUNCEMENT ONLY)", "Option 2: For Prerecorded file announcement").</summary>
/// <param name="listId">Whom to dial.</param>
/// <param name="dndListId">Whom not to dial.</param>
/// <param name="name">A name that no other campaign has.</param>
/// <param name="callerId">The caller ID that the contacts see.</param>
/// <param name="fileName">The name of a wav file that was uploaded to the vendor before, such as <c>quality_training-8khz.wav</c>.</param>
/// <param name="startsAt">When it starts: a clock reading in <see cref="CPaaSNewCampaign.TimeZone"/>, of <see cref="DateTimeKind.Unspecified"/>.</param>
/// <param name="endsAt">When it ends: likewise, after the start.</param>
/// <param name="pace">How often and how fast it dials.</param>
public sealed class CPaaSRecordedAnnouncementCampaign(
    string listId, string dndListId, string name, string callerId, string fileName, DateTime startsAt, DateTime endsAt, CPaaSCampaignPace pace)
    : CPaaSNewCampaign(listId, dndListId, name, callerId, startsAt, endsAt, pace)
{
    /// <summary>The name of the uploaded wav file (<c>recorded_filename</c>).</summary>
    public string FileName { get; } = fileName;

    internal override CampaignBody ToBody() => new(this, CPaaSCampaignType.Announcement, announcementText: null, FileName, speech: null);

    private protected override void ValidateAnnouncement() => Argument.Text(FileName, nameof(FileName), Section);
}
