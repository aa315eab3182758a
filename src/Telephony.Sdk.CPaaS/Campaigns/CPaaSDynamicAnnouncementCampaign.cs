namespace Telephony.Sdk.CPaaS;

/// <summary>Speaks a text to each contact ("CAMPAIGN TYPE 0 (ANNOUNCEMENT ONLY)", "Option 1: For Dynamic announcement").</summary>
/// <param name="listId">Whom to dial.</param>
/// <param name="dndListId">Whom not to dial.</param>
/// <param name="name">A name that no other campaign has.</param>
/// <param name="callerId">The caller ID that the contacts see.</param>
/// <param name="announcementText">The text, in which <c>{field1}</c> stands for the contact's field of that name.</param>
/// <param name="startsAt">When it starts: a clock reading in <see cref="CPaaSNewCampaign.TimeZone"/>, of <see cref="DateTimeKind.Unspecified"/>.</param>
/// <param name="endsAt">When it ends: likewise, after the start.</param>
/// <param name="pace">How often and how fast it dials.</param>
public sealed class CPaaSDynamicAnnouncementCampaign(
    string listId, string dndListId, string name, string callerId, string announcementText, DateTime startsAt, DateTime endsAt, CPaaSCampaignPace pace)
    : CPaaSNewCampaign(listId, dndListId, name, callerId, startsAt, endsAt, pace)
{
    /// <summary>The text, with the names of contact fields in braces (<c>announcement_text</c>).</summary>
    public string AnnouncementText { get; } = announcementText;

    /// <summary>How the text is spoken.</summary>
    /// <value>Null: the vendor's defaults.</value>
    public CPaaSSpeech? Speech { get; set; }

    internal override CampaignBody ToBody() => new(this, CPaaSCampaignType.Announcement, AnnouncementText, fileName: null, Speech);

    private protected override void ValidateAnnouncement() => ValidateText(AnnouncementText, nameof(AnnouncementText), Speech);
}
