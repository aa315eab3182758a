using System.Diagnostics;
using System.Globalization;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The first call of a fresh process: this program starts itself once for each column and round, and the new process sends one small GET and ends.</summary>
internal static class FirstCalls
{
    public const string Argument = "--first-call";

    public static IReadOnlyList<Result> Measure(IReadOnlyList<IWay> ways, int rounds, out IReadOnlyList<Result> wallTimes)
    {
        double[][] cpu = [.. ways.Select(_ => new double[rounds])];
        double[][] wall = [.. ways.Select(_ => new double[rounds])];
        int[] order = [.. Enumerable.Range(0, ways.Count)];
        foreach (int i in order)
        {
            // The first start reads the files from the disk.
            Run(i);
        }

        for (int round = 0; round < rounds; round++)
        {
            Random.Shared.Shuffle(order);
            foreach (int i in order)
            {
                double cpuBefore = ChildCpu.Milliseconds();
                long start = Stopwatch.GetTimestamp();
                Run(i);
                wall[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                cpu[i][round] = ChildCpu.IsMeasured ? ChildCpu.Milliseconds() - cpuBefore : wall[i][round];
            }
        }

        wallTimes = [.. ways.Select((way, i) => new Result(way.Name, wall[i], Bytes: 0))];
        return [.. ways.Select((way, i) => new Result(way.Name, cpu[i], Bytes: 0))];
    }

    /// <summary>What the new process does.</summary>
    public static async Task<int> SendOneAsync(IWay way)
    {
        Row row = Row.SmallGet;
        await row.CheckAsync(way, row.Of(way));
        return 0;
    }

    private static void Run(int way)
    {
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Argument, way.ToString(CultureInfo.InvariantCulture)]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("A first call failed.");
        }
    }
}
