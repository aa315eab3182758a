namespace Telephony.Sdk.SangomaCrm;

/// <summary>
/// One call, put together from its rows: a START, and as many ENDs as legs ended. The first START and the last END count, as a transferred call ends with the
/// last of those who talked; where they say nothing, another row does.
/// </summary>
/// <remarks>Rows go by their time, whichever way they were listed. One whose time cannot be read stays where it was listed.</remarks>
public sealed class SangomaCall
{
    private readonly SangomaCallRow[] _starts;
    private readonly SangomaCallRow[] _lastEnds;

    /// <summary>Puts a call together.</summary>
    /// <param name="rows">Its rows, in any order: START and END, one of them, or several ENDs. Null ones are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no row, or they are of different calls or accounts.</exception>
    public SangomaCall(params SangomaCallRow?[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Rows = [.. rows.OfType<SangomaCallRow>()];
        SangomaCallRow first = Rows.Count > 0 ? Rows[0] : throw new ArgumentException("A call needs a START or an END row.", nameof(rows));
        Uuid = Rows.Select(row => Filled(row.Uuid)).FirstOrDefault(uuid => uuid is not null) ?? string.Empty;
        foreach (SangomaCallRow row in Rows)
        {
            if (Filled(row.Uuid) is { } uuid && uuid != Uuid)
            {
                throw new ArgumentException($"The rows are of different calls: {Uuid} and {uuid}.", nameof(rows));
            }

            if (!string.Equals(row.Account, first.Account, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The rows are of different accounts: {first.Account ?? "the one without a key"} and {row.Account ?? "the one without a key"}.", nameof(rows));
            }
        }

        SangomaCallRow[] inOrder = InOrder(Rows);
        _starts = [.. inOrder.Where(row => row.Type != SangomaCallRowType.End).OrderBy(row => row.Type == SangomaCallRowType.Start ? 0 : 1)];
        _lastEnds = [.. inOrder.AsEnumerable().Reverse().Where(row => row.Type == SangomaCallRowType.End)];
    }

    /// <summary>The Asterisk channel unique id; empty where the rows have none.</summary>
    public string Uuid { get; }

    /// <summary>The key under which the client that read it is registered, which tells two PBXs apart; null for a client without a key.</summary>
    public string? Account => Rows[0].Account;

    /// <summary>All its rows, as they came.</summary>
    public IReadOnlyList<SangomaCallRow> Rows { get; }

    /// <summary>The first START row, or null. Where there is none, a row without a type, or with one that nobody knows, counts as one.</summary>
    public SangomaCallRow? Start => _starts.FirstOrDefault();

    /// <summary>The last END row, or null. It may be missing (a known fault of the PBX); of an attended transfer there are several.</summary>
    public SangomaCallRow? End => _lastEnds.FirstOrDefault();

    /// <summary>Whether a START and an END are there.</summary>
    public bool IsComplete => Start is not null && End is not null;

    /// <summary>When the call began: the time of the first START row that has one, UTC.</summary>
    public DateTimeOffset? StartedAt => _starts.FirstOrDefault(row => row.CallDate is not null)?.CallDate;

    /// <summary>When the call ended: the time of the last END row, UTC; null when it has none, or one before the start.</summary>
    public DateTimeOffset? EndedAt => End?.CallDate is { } end && (StartedAt is not { } start || end >= start) ? end : null;

    /// <summary>The number or extension that called, without the name; null for none, as of a caller who withheld it.</summary>
    public string? Source => CallerId.NumberOf(FirstOf(row => row.Source));

    /// <summary>The name that the PBX shows of the caller, <c>Asha Rao</c> in <c>"Asha Rao" &lt;09876500001&gt;</c>; null for none.</summary>
    public string? SourceName => CallerId.NameOf(FirstOf(row => row.Source));

    /// <summary>The number or extension that was called, without the name; null for none.</summary>
    public string? Destination => CallerId.NumberOf(FirstOf(row => row.Destination));

    /// <summary>The name that the PBX shows of the number that was called; null for none.</summary>
    public string? DestinationName => CallerId.NameOf(FirstOf(row => row.Destination));

    /// <summary>inbound or outbound.</summary>
    public CallDirection Direction => new(FirstOf(row => row.Direction.Value));

    /// <summary>Whom the PBX counts the call for, where it says so: of a transferred call the last.</summary>
    public string? Owner => LastOf(row => row.Owner);

    /// <summary>The duration where the PBX sends one. No document says whether ringing counts.</summary>
    public TimeSpan? Duration => _lastEnds.Concat(_starts).FirstOrDefault(row => row.Duration is not null)?.Duration;

    /// <summary>The file name of the recording, or null when there is none.</summary>
    public string? RecordingFile => LastOf(row => row.RecordingFile);

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
    public override string ToString() => Line.Of(Uuid, Line.Between(Source, Destination), Line.In(Direction, IsComplete ? "complete" : End is null ? "no END" : "no START"));

    /// <summary>
    /// The call <paramref name="uuid"/>, or else the one of the first row, which may be written with a prefix; null when no row has a uuid.
    /// Rows of other calls are passed over; one without a uuid is of the call that was asked for.
    /// </summary>
    internal static SangomaCall? FromRows(IReadOnlyCollection<SangomaCallRow> rows, string uuid)
    {
        string? wanted = rows.Any(row => row.Uuid == uuid) ? uuid : rows.FirstOrDefault(row => !string.IsNullOrEmpty(row.Uuid))?.Uuid;
        return wanted is null ? null : new SangomaCall([.. rows.Where(row => row.Uuid == wanted || string.IsNullOrEmpty(row.Uuid))]);
    }

    /// <summary>Oldest first. Of a list that is newest first, the later of two rows of one second is the one before.</summary>
    private static SangomaCallRow[] InOrder(IReadOnlyList<SangomaCallRow> rows)
    {
        DateTimeOffset? before = null;
        return [.. (IsNewestFirst(rows) ? rows.Reverse() : rows).Select(row => (Row: row, Time: before = row.CallDate ?? before)).OrderBy(row => row.Time).Select(row => row.Row)];
    }

    private static bool IsNewestFirst(IReadOnlyList<SangomaCallRow> rows)
    {
        DateTimeOffset? first = rows.FirstOrDefault(row => row.CallDate is not null)?.CallDate;
        DateTimeOffset? last = rows.LastOrDefault(row => row.CallDate is not null)?.CallDate;
        return first == last ? rows[0].Type == SangomaCallRowType.End && rows[rows.Count - 1].Type != SangomaCallRowType.End : first > last;
    }

    /// <summary>What the START says, or else another, or else the last END that does: a blank fills nothing.</summary>
    private string? FirstOf(Func<SangomaCallRow, string?> field) => Said(_starts.Concat(_lastEnds), field);

    /// <summary>What the last END says that does, or else the START.</summary>
    private string? LastOf(Func<SangomaCallRow, string?> field) => Said(_lastEnds.Concat(_starts), field);

    private static string? Said(IEnumerable<SangomaCallRow> rows, Func<SangomaCallRow, string?> field) => rows.Select(row => Filled(field(row))).FirstOrDefault(text => text is not null);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
