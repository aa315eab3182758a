namespace Telephony.Sdk.SangomaCrm;

/// <summary>
/// Puts rows together to calls as they come, also across page borders: a call is given when both its rows have been seen,
/// what stayed open at the end. Doubled rows are dropped.
/// </summary>
internal sealed class SangomaCallPairing
{
    // Null marks a uuid whose call was given already, so that a doubled row does not open it again.
    private readonly Dictionary<string, SangomaCallRow?> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Takes a row; gives the call that it completes, or null.</summary>
    public SangomaCall? Add(SangomaCallRow row)
    {
        if (string.IsNullOrEmpty(row.Uuid))
        {
            return null;
        }

        if (!_seen.TryGetValue(row.Uuid!, out SangomaCallRow? open))
        {
            _seen.Add(row.Uuid!, row);
            _order.Add(row.Uuid!);
            return null;
        }

        if (open is null || IsEnd(open) == IsEnd(row))
        {
            return null;
        }

        _seen[row.Uuid!] = null;
        return IsEnd(row) ? new SangomaCall(open, row) : new SangomaCall(row, open);
    }

    /// <summary>The calls of which only one row came, in the order of those rows.</summary>
    public IEnumerable<SangomaCall> Open()
    {
        foreach (string uuid in _order)
        {
            if (_seen[uuid] is { } row)
            {
                yield return IsEnd(row) ? new SangomaCall(start: null, row) : new SangomaCall(row, end: null);
            }
        }
    }

    private static bool IsEnd(SangomaCallRow row) => row.Type == SangomaCallRowType.End;
}
