namespace Telephony.Sdk.CPaaS;

/// <summary>
/// A campaign to create, one of the three that the document shows: <see cref="CPaaSDynamicAnnouncementCampaign"/>,
/// <see cref="CPaaSRecordedAnnouncementCampaign"/> or <see cref="CPaaSIvrCampaign"/> (CPaaS API, "Create Campaign").
/// </summary>
public abstract class CPaaSNewCampaign
{
    private protected const string Section = "Document for CPaaS APIs, \"Create Campaign\"";

    private protected CPaaSNewCampaign(string listId, string dndListId, string name, string callerId, DateTime startsAt, DateTime endsAt, CPaaSCampaignPace pace) =>
        (ListId, DndListId, Name, CallerId, StartsAt, EndsAt, Pace) = (listId, dndListId, name, callerId, startsAt, endsAt, pace);

    /// <summary>Whom to dial (<c>list_id</c>).</summary>
    public string ListId { get; }

    /// <summary>Whom not to dial (<c>dnd_list_id</c>).</summary>
    public string DndListId { get; }

    /// <summary>A name that no other campaign has (<c>campaign_name</c>).</summary>
    public string Name { get; }

    /// <summary>The caller ID that the contacts see (<c>campaign_caller_id</c>).</summary>
    public string CallerId { get; }

    /// <summary>When it starts: what a clock in <see cref="TimeZone"/> shows, of <see cref="DateTimeKind.Unspecified"/> (<c>campaign_start_date</c>).</summary>
    public DateTime StartsAt { get; }

    /// <summary>When it ends: what a clock in <see cref="TimeZone"/> shows, of <see cref="DateTimeKind.Unspecified"/>, after the start (<c>campaign_end_date</c>).</summary>
    public DateTime EndsAt { get; }

    /// <summary>How often and how fast it dials.</summary>
    public CPaaSCampaignPace Pace { get; }

    /// <summary>The name of the zone that the start and the end count in, such as <c>Asia/Kolkata</c> (<c>time_zone</c>).</summary>
    /// <value>Null: not sent, and the vendor takes UTC.</value>
    public string? TimeZone { get; set; }

    /// <summary>
    /// On which statuses to dial again (<c>retry_on_statuses</c>). The document names "NOANSER, BUSY etc." in its table, does not say how several
    /// are written, and leaves it out of its examples: sent as it is, when it is set.
    /// </summary>
    /// <value>Null: not sent.</value>
    public string? RetryOnStatuses { get; set; }

    /// <summary>How often to dial again when a contact does not answer (<c>retry_attempts</c>). In the document's table, not in its examples: sent when it is set.</summary>
    /// <value>Null: not sent.</value>
    public int? RetryAttempts { get; set; }

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(Validate, out problems);

    internal void Validate()
    {
        IdRules.List(ListId, nameof(ListId));
        IdRules.DndList(DndListId, nameof(DndListId));
        Argument.Text(Name, nameof(Name), Section);
        Argument.PhoneNumber(CallerId, nameof(CallerId), Section);
        CallRules.OptionalText(TimeZone, nameof(TimeZone), Section);
        string zone = TimeZone ?? "UTC, the vendor's default";
        Argument.WallClock(StartsAt, nameof(StartsAt), zone, Section);
        Argument.WallClock(EndsAt, nameof(EndsAt), zone, Section);
        if (EndsAt <= StartsAt)
        {
            Argument.Bad(nameof(EndsAt), "must be after StartsAt", Section);
        }

        if (Pace is null)
        {
            Argument.Bad(nameof(Pace), "is required", Section);
        }

        Pace?.Validate(Section);
        CallRules.OptionalText(RetryOnStatuses, nameof(RetryOnStatuses), Section);
        Argument.Range(RetryAttempts ?? 0, nameof(RetryAttempts), 0, int.MaxValue, Section);
        ValidateAnnouncement();
    }

    internal abstract CampaignBody ToBody();

    private protected abstract void ValidateAnnouncement();

    private protected static void ValidateText(string text, string name, CPaaSSpeech? speech)
    {
        Argument.Required(text, name, Section);
        speech?.Validate(Section);
    }

    /// <summary>The name, the list, the caller ID and the dates.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Name, Line.In(ListId, CallerId, $"{StartsAt:s} to {EndsAt:s}"));
}
