using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>The rows of a reply, without those that were null, which the vendor counts all the same: <see cref="OffsetPaging"/> does not take such a page for the last.</summary>
/// <typeparam name="T">The row.</typeparam>
[Experimental(Experiments.Toolkit)]
public sealed class RowList<T> : List<T>
    where T : class
{
    /// <summary>Takes the rows that were read.</summary>
    /// <param name="rows">What was read; null for none.</param>
    public RowList(IReadOnlyCollection<T?>? rows)
        : base(rows?.Count ?? 0)
    {
        Sent = rows?.Count ?? 0;
        foreach (T? row in rows ?? [])
        {
            if (row is not null)
            {
                Add(row);
            }
        }
    }

    /// <summary>How many rows the vendor sent.</summary>
    public int Sent { get; }
}
