
namespace Telephony.Sdk;

/// <summary>
/// One finished call in the normal form that every vendor which reports calls converts to (a call detail record, CDR).
/// </summary>
/// <remarks>What a vendor does not report is null; nothing is made up.</remarks>
public sealed record CallRecord
{
    /// <summary>Makes a record of the call <paramref name="id"/>.</summary>
    /// <param name="vendor">The vendor that reported it, e.g. <c>Sangoma CRM</c>.</param>
    /// <param name="id">The vendor's id of the call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CallRecord(string vendor, string id)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(id);
        Vendor = vendor;
        Id = id;
    }

    /// <summary>The vendor that reported the call, e.g. <c>Sangoma CRM</c>.</summary>
    public string Vendor { get; }

    /// <summary>
    /// The key under which the client that read the call is registered, which tells two PBXs apart; not an account id of the vendor's.
    /// Null for a client without a key, and where the vendor called you. Two records of different accounts are not equal.
    /// </summary>
    public string? Account { get; set; }

    /// <summary>The vendor's id of the call: an Asterisk unique id, a request id, a SID.</summary>
    public string Id { get; }

    /// <summary>Which way the call went, in our normal words <c>inbound</c> and <c>outbound</c> where the vendor's can be told.</summary>
    public CallDirection Direction { get; set; }

    /// <summary>The number or extension that called.</summary>
    public string? From { get; set; }

    /// <summary>The number or extension that was called.</summary>
    public string? To { get; set; }

    /// <summary>When the call began.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it was answered; null when it was not, or when the vendor does not say.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How long the two sides talked.</summary>
    public TimeSpan? TalkTime { get; set; }

    /// <summary>How long it took from its beginning to its end, ringing included, as the vendor reports it.</summary>
    public TimeSpan? Duration { get; set; }

    /// <summary>How long it rang before it was answered.</summary>
    public TimeSpan? RingTime { get; set; }

    /// <summary>How the call went, in the same words for all vendors; <see cref="Status"/> has the vendor's own.</summary>
    /// <value><see cref="CallOutcome.Unknown"/> where the vendor does not say.</value>
    public CallOutcome Outcome { get; set; } = CallOutcome.Unknown;

    /// <summary>The vendor's word for how the call went (its disposition), as it was sent.</summary>
    public string? Status { get; set; }

    /// <summary>The agent: an extension, a number or a name, as the vendor reports it.</summary>
    public string? Agent { get; set; }

    /// <summary>The recording: a file name or address, as the vendor reports it.</summary>
    public string? Recording { get; set; }

    /// <summary>The vendor and the account, the id, the numbers, the start and how it went, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(AccountName.Of(Vendor, Account), Id, Line.Between(From, To), Line.In(Direction, StartedAt, Outcome));
}
