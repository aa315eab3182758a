namespace Telephony.Sdk.CPaaS;

/// <summary>Connects each contact to an IVR ("CAMPAIGN TYPE 1 (CONNECT TO IVR)"; the table says survey). Which IVR is not part of the request.</summary>
/// <param name="listId">Whom to dial.</param>
/// <param name="dndListId">Whom not to dial.</param>
/// <param name="name">A name that no other campaign has.</param>
/// <param name="callerId">The caller ID that the contacts see.</param>
/// <param name="announcementText">The text; the document's example has one, and does not say when it is spoken.</param>
/// <param name="startsAt">When it starts: a clock reading in <see cref="CPaaSNewCampaign.TimeZone"/>, of <see cref="DateTimeKind.Unspecified"/>.</param>
/// <param name="endsAt">When it ends: likewise, after the start.</param>
/// <param name="pace">How often and how fast it dials.</param>
public sealed class CPaaSIvrCampaign(
    string listId, string dndListId, string name, string callerId, string announcementText, DateTime startsAt, DateTime endsAt, CPaaSCampaignPace pace)
    : CPaaSNewCampaign(listId, dndListId, name, callerId, startsAt, endsAt, pace)
{
    /// <summary>The text, with the names of contact fields in braces (<c>announcement_text</c>).</summary>
    public string AnnouncementText { get; } = announcementText;

    /// <summary>How the text is spoken.</summary>
    /// <value>Null: the vendor's defaults.</value>
    public CPaaSSpeech? Speech { get; set; }

    internal override CampaignBody ToBody() => new(this, CPaaSCampaignType.Ivr, AnnouncementText, fileName: null, Speech);

    private protected override void ValidateAnnouncement() => ValidateText(AnnouncementText, nameof(AnnouncementText), Speech);
}
