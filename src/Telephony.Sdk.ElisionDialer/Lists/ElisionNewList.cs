
namespace Telephony.Sdk.ElisionDialer;

/// <summary>A list to be added ("add_list - adds a list to the system").</summary>
public sealed class ElisionNewList
{
    /// <summary>Names what the document requires; it is checked when it is sent.</summary>
    /// <param name="listId">The list's id, 2 to 14 digits.</param>
    /// <param name="name">The list's name, 6 to 30 characters.</param>
    /// <param name="campaignId">A campaign that the dialer has, 2 to 8 characters.</param>
    public ElisionNewList(string listId, string name, string campaignId)
    {
        ListId = listId;
        Name = name;
        CampaignId = campaignId;
    }

    /// <summary>The list's id (<c>list_id</c>).</summary>
    public string ListId { get; }

    /// <summary>The list's name (<c>list_name</c>).</summary>
    public string Name { get; }

    /// <summary>The campaign (<c>campaign_id</c>).</summary>
    public string CampaignId { get; }

    /// <summary>Whether the dialer calls the leads of the list (<c>active</c>, <c>Y</c> or <c>N</c>). Null leaves it to the dialer, which takes <c>N</c>.</summary>
    public bool? IsActive { get; set; }

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(Validate, out problems);

    internal void Validate()
    {
        const string document = "Dialer - CRM Integration, \"add_list\"";
        Argument.Digits(ListId, "listId", 2, 14, document);
        Argument.Length(Name, "name", 6, 30, document);
        Argument.Text(Name, "name", document);
        Argument.Length(CampaignId, "campaignId", 2, 8, document);
        Argument.Text(CampaignId, "campaignId", document);
    }

    internal DialerFields ToFields() => new(("list_id", ListId), ("list_name", Name), ("campaign_id", CampaignId), ("active", DialerFields.YesOrNo(IsActive)));

    /// <summary>The id, the name and the campaign.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(ListId, Name, Line.In(CampaignId));
}
