using System.Text.Json.Serialization;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What became of one lead.</summary>
public sealed record ElisionLeadOutcome
{
    /// <summary>Its place in the list that was given, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The lead as it was given; null in an outcome that a test made.</summary>
    public ElisionLead? Lead { get; set; }

    /// <summary>Created, refused, unknown or not sent.</summary>
    public ElisionLeadState State { get; set; }

    /// <summary>The dialer's id of a created lead.</summary>
    public string? LeadId { get; set; }

    /// <summary>The list that a created lead is in, as the dialer says.</summary>
    public string? ListId { get; set; }

    /// <summary>The status of a created lead.</summary>
    public ElisionLeadStatus Status { get; set; }

    /// <summary>The dialer's words, such as <c>Record(s) Created</c> or <c>Invalid phone number</c>; or why the outcome is unknown.</summary>
    public string? Message { get; set; }

    /// <summary>The dialer's reply to this lead as it came, without secrets, or null where there is none.</summary>
    public string? Text { get; set; }

    /// <summary>The error that ended its request, where one did. It is not in the JSON of an outcome.</summary>
    [JsonIgnore]
    public Exception? Error { get; set; }

    /// <summary>Which lead, and what became of it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Index, Lead, State, LeadId, Line.In(Message));
}
