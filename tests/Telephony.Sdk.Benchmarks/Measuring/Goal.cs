namespace Telephony.Sdk.Benchmarks;

/// <summary>Something that was to be reached, as a ratio of at most 1.00.</summary>
internal sealed record Goal(string What, double Ratio)
{
    /// <summary>To two decimals, as the tables show it.</summary>
    public bool IsMet => Math.Round(Ratio, 2) <= 1;
}
