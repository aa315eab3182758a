namespace Telephony.Sdk.ElisionDialer;

/// <summary>A list as the dialer says that it created it.</summary>
public sealed record ElisionListResult
{
    /// <summary>The list's id that the dialer echoed; what was sent where it echoed none (<c>list_id</c>).</summary>
    public string ListId { get; set; } = string.Empty;

    /// <summary>The list's name that the dialer echoed; what was sent where it echoed none (<c>list_name</c>).</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The campaign that the dialer echoed; what was sent where it echoed none (<c>campaign_id</c>).</summary>
    public string CampaignId { get; set; } = string.Empty;

    /// <summary>The dialer's words, such as <c>1101 list created</c> (<c>message</c>).</summary>
    public string? Message { get; set; }

    /// <summary>The names of the properties whose echo differs from what was sent: <c>ListId</c>, <c>Name</c>, <c>CampaignId</c>.</summary>
    public IReadOnlyList<string> AlteredFields { get; set; } = [];

    /// <summary>The dialer's NOTICE lines, without secrets.</summary>
    public IReadOnlyList<string> Notices { get; set; } = [];

    /// <summary>The list, and what the dialer has altered.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(ListId, Name, Line.In(CampaignId, AlteredFields.Count == 0 ? null : "altered: " + string.Join(" ", AlteredFields)));
}
