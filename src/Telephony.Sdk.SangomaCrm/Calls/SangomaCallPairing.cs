namespace Telephony.Sdk.SangomaCrm;

/// <summary>
/// Puts rows together to calls as they come, also across page borders: a call is given when both its rows have been seen,
/// what stayed open at the end. Doubled rows are dropped.
/// </summary>
internal sealed class SangomaCallPairing
{
    // Null marks a call that was given already, so that a doubled row does not open it again. Two PBXs may well give the same uuid.
    private readonly Dictionary<(string? Account, string Uuid), SangomaCallRow?> _seen = [];
    private readonly List<(string? Account, string Uuid)> _order = [];

    /// <summary>Takes a row; gives the call that it completes, or null.</summary>
    public SangomaCall? Add(SangomaCallRow row)
    {
        if (string.IsNullOrEmpty(row.Uuid))
        {
            return null;
        }

        (string? Account, string Uuid) call = (row.Account, row.Uuid!);
        if (!_seen.TryGetValue(call, out SangomaCallRow? open))
        {
            _seen.Add(call, row);
            _order.Add(call);
            return null;
        }

        if (open is null || IsEnd(open) == IsEnd(row))
        {
            return null;
        }

        _seen[call] = null;
        return IsEnd(row) ? new SangomaCall(open, row) : new SangomaCall(row, open);
    }

    /// <summary>The calls of which only one row came, in the order of those rows.</summary>
    public IEnumerable<SangomaCall> Open()
    {
        foreach ((string? Account, string Uuid) call in _order)
        {
            if (_seen[call] is { } row)
            {
                yield return IsEnd(row) ? new SangomaCall(start: null, row) : new SangomaCall(row, end: null);
            }
        }
    }

    private static bool IsEnd(SangomaCallRow row) => row.Type == SangomaCallRowType.End;
}
