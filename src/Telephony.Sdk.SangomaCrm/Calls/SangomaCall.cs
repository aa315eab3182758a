namespace Telephony.Sdk.SangomaCrm;

/// <summary>One call, put together from its START and END rows.</summary>
public sealed class SangomaCall
{
    /// <summary>Puts a call together.</summary>
    /// <param name="start">The START row, or null when it is missing.</param>
    /// <param name="end">The END row, or null when the call goes on or its END was lost.</param>
    /// <exception cref="ArgumentException">Both are null, or they are of different calls or accounts.</exception>
    public SangomaCall(SangomaCallRow? start, SangomaCallRow? end)
    {
        SangomaCallRow row = start ?? end ?? throw new ArgumentException("A call needs a START or an END row.", nameof(start));
        if (start is not null && end is not null && !string.Equals(start.Uuid, end.Uuid, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The rows are of different calls: {start.Uuid} and {end.Uuid}.", nameof(end));
        }

        if (start is not null && end is not null && !string.Equals(start.Account, end.Account, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The rows are of different accounts: {start.Account ?? "the one without a key"} and {end.Account ?? "the one without a key"}.", nameof(end));
        }

        Uuid = row.Uuid ?? string.Empty;
        Start = start;
        End = end;
    }

    /// <summary>The Asterisk channel unique id.</summary>
    public string Uuid { get; }

    /// <summary>The key under which the client that read it is registered, which tells two PBXs apart; null for a client without a key.</summary>
    public string? Account => (Start ?? End)!.Account;

    /// <summary>The START row, or null.</summary>
    public SangomaCallRow? Start { get; }

    /// <summary>The END row, or null. It may be missing, and at an attended transfer it may come early (known faults of the PBX).</summary>
    public SangomaCallRow? End { get; }

    /// <summary>Whether both rows are there.</summary>
    public bool IsComplete => Start is not null && End is not null;

    /// <summary>When the call began: the time of the START row, UTC.</summary>
    public DateTimeOffset? StartedAt => Start?.CallDate;

    /// <summary>When the call ended: the time of the END row, UTC; null when that is before the start.</summary>
    public DateTimeOffset? EndedAt => End?.CallDate is { } end && (StartedAt is not { } start || end >= start) ? end : null;

    /// <summary>The number or extension that called.</summary>
    public string? Source => Start?.Source ?? End?.Source;

    /// <summary>The number or extension that was called.</summary>
    public string? Destination => Start?.Destination ?? End?.Destination;

    /// <summary>inbound or outbound.</summary>
    public CallDirection Direction => (Start ?? End)!.Direction;

    /// <summary>Whom the PBX counts the call for, where it says so.</summary>
    public string? Owner => End?.Owner ?? Start?.Owner;

    /// <summary>The duration where the PBX sends one. No document says whether ringing counts.</summary>
    public TimeSpan? Duration => End?.Duration ?? Start?.Duration;

    /// <summary>The file name of the recording, or null when there is none.</summary>
    public string? RecordingFile => Filled(End?.RecordingFile) ?? Filled(Start?.RecordingFile);

    /// <summary>The call in the normal form of all vendors.</summary>
    /// <returns>
    /// A record without answer time, talk time, status and outcome: the PBX does not report them, and what its duration counts is not documented.
    /// </returns>
    public CallRecord ToCallRecord() => new(SangomaCrmReplyReader.VendorName, Uuid)
    {
        Account = Account,
        Direction = Direction,
        From = Source,
        To = Destination,
        StartedAt = StartedAt,
        EndedAt = EndedAt,
        Agent = Owner,
        Recording = RecordingFile,
    };

    /// <summary>The uuid, the two numbers and what is known of the call's end.</summary>
    /// <returns>A line for people.</returns>
    public override string ToString() => $"{Uuid} {Source} -> {Destination} ({Direction}, {(IsComplete ? "complete" : End is null ? "no END" : "no START")})";

    /// <summary>
    /// The call <paramref name="uuid"/>, or else the one of the first row, which may be written with a prefix; null when no row has a uuid.
    /// Rows of other calls are passed over. A row without a type counts as START.
    /// </summary>
    internal static SangomaCall? FromRows(IReadOnlyCollection<SangomaCallRow> rows, string uuid)
    {
        string? wanted = rows.Any(row => row.Uuid == uuid) ? uuid : rows.FirstOrDefault(row => !string.IsNullOrEmpty(row.Uuid))?.Uuid;
        SangomaCallRow? start = null;
        SangomaCallRow? end = null;
        foreach (SangomaCallRow row in rows.Where(row => wanted is not null && row.Uuid == wanted))
        {
            if (row.Type == SangomaCallRowType.End)
            {
                end ??= row;
            }
            else
            {
                start ??= row;
            }
        }

        return start is null && end is null ? null : new SangomaCall(start, end);
    }

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
