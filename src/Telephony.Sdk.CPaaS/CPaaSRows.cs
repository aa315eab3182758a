namespace Telephony.Sdk.CPaaS;

/// <summary>The rows of a reply without those that are null, which the vendor counts all the same.</summary>
internal sealed class CPaaSRows<TRow> : List<TRow>
    where TRow : class
{
    /// <summary>How many the vendor sent.</summary>
    public int Sent { get; private set; }

    public void Take(TRow? row)
    {
        Sent++;
        if (row is not null)
        {
            Add(row);
        }
    }
}
