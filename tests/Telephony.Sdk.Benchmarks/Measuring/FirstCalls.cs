using System.Diagnostics;
using System.Globalization;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The first call of a fresh process, which sends one small GET and ends: one process for each column and round.</summary>
internal static class FirstCalls
{
    public const string Argument = "--first-call";

    public static (IReadOnlyList<Result> Cpu, IReadOnlyList<Result> Wall) Measure(IReadOnlyList<IWay> ways, int rounds)
    {
        double[][] cpu = [.. ways.Select(_ => new double[rounds])];
        double[][] wall = [.. ways.Select(_ => new double[rounds])];
        int[] order = [.. Enumerable.Range(0, ways.Count)];

        // The first start reads the files from the disk.
        Array.ForEach(order, Start);
        for (int round = 0; round < rounds; round++)
        {
            Random.Shared.Shuffle(order);
            foreach (int i in order)
            {
                double before = ChildCpu.Milliseconds();
                long start = Stopwatch.GetTimestamp();
                Start(i);
                wall[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                cpu[i][round] = ChildCpu.IsMeasured ? ChildCpu.Milliseconds() - before : wall[i][round];
            }
        }

        return ([.. ways.Select((way, i) => new Result(way.Name, cpu[i], Bytes: 0))], [.. ways.Select((way, i) => new Result(way.Name, wall[i], Bytes: 0))]);

        static void Start(int way) => SelfStart.Run(Argument, way.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What the new process does.</summary>
    public static async Task<int> SendOneAsync(IReadOnlyList<IWay> ways, string number)
    {
        IWay way = ways[int.Parse(number, CultureInfo.InvariantCulture)];
        Row row = Row.SmallGet;
        await row.CheckAsync(way, row.Of(way));
        return 0;
    }
}
