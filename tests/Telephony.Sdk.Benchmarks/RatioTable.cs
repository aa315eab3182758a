using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Telephony.Sdk.Benchmarks;

/// <summary>What a run says: each way against writing it by hand, in time and in allocated bytes, beside the goal.</summary>
internal static class RatioTable
{
    private static readonly Dictionary<string, (double Time, double Bytes)> s_goals = new(StringComparer.Ordinal)
    {
        ["SmallGet.Sdk"] = (1.25, 1.35),
        ["SmallPost.Sdk"] = (1.25, 1.35),
        ["LargeList.Sdk"] = (1.05, 1.05),
        ["SmallGet.GeneratedClientAlone"] = (1.03, double.PositiveInfinity),
        ["SmallPost.GeneratedClientAlone"] = (1.03, double.PositiveInfinity),
        ["LargeList.GeneratedClientAlone"] = (1.03, double.PositiveInfinity),
    };

    public static void Print(IEnumerable<Summary> summaries)
    {
        Console.WriteLine();
        Console.WriteLine("| Measured against hand-written HttpClient | Time | Bytes | Goal (time / bytes) | Met |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (Summary summary in summaries)
        {
            BenchmarkReport? byHand = summary.Reports.FirstOrDefault(report => report.BenchmarkCase.Descriptor.Baseline);
            foreach (BenchmarkReport report in summary.Reports.Where(report => !report.BenchmarkCase.Descriptor.Baseline))
            {
                if (byHand?.ResultStatistics is not null && report.ResultStatistics is not null)
                {
                    PrintRow(report, byHand);
                }
            }
        }
    }

    private static void PrintRow(BenchmarkReport report, BenchmarkReport byHand)
    {
        string name = $"{report.BenchmarkCase.Descriptor.Type.Name}.{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}";
        double time = report.ResultStatistics!.Mean / byHand.ResultStatistics!.Mean;
        double bytes = Bytes(report) / Bytes(byHand);
        bool hasGoal = s_goals.TryGetValue(name, out (double Time, double Bytes) goal);
        string wanted = hasGoal ? $"{Text(goal.Time)} / {Text(goal.Bytes)}" : string.Empty;
        string met = hasGoal ? (time <= goal.Time && bytes <= goal.Bytes ? "yes" : "no") : string.Empty;
        Console.WriteLine($"| {name} | {Text(time)} | {Text(bytes)} | {wanted} | {met} |");
    }

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;

    private static string Text(double ratio) => double.IsInfinity(ratio) ? "-" : ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
