namespace Telephony.Sdk.Benchmarks;

internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The median of the ratios that were taken in the same round: what slows the machine down for a while slows both.</summary>
    public static double Ratio(IReadOnlyList<double> values, IReadOnlyList<double> others) => Of(values.Zip(others, (value, other) => value / other));
}
