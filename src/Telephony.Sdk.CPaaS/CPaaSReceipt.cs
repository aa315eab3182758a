namespace Telephony.Sdk.CPaaS;

/// <summary>What the vendor gives for something new: its id.</summary>
public sealed record CPaaSReceipt
{
    /// <summary>The id: <c>request_id</c> of a call, a callback or a one-time password, <c>list_id</c>, <c>dnd_list_id</c> or <c>campaign_id</c>.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The id of what was made.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Id);
}
