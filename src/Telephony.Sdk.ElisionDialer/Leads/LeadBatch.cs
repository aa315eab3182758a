namespace Telephony.Sdk.ElisionDialer;

/// <summary>The leads of one request: a stretch of the whole list, and its JSON.</summary>
internal sealed class LeadBatch(int first, IReadOnlyList<string> leads)
{
    public int First { get; } = first;

    public int Count => leads.Count;

    public string Json => "[" + string.Join(",", leads) + "]";
}
