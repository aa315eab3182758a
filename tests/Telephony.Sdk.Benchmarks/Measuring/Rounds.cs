using System.Runtime;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Measures the columns of a row in one process: in each round every column once, in another order each time.</summary>
internal static class Rounds
{
    private const int LeastWarmUps = 10;
    private const int MostWarmUps = 100;
    private const int QuietWarmUps = 4;

    /// <summary>How long the runtime is given each time to compile again what it has seen to be hot.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public static async Task<IReadOnlyList<Result>> MeasureAsync(Row row, IReadOnlyList<IWay> ways, int rounds)
    {
        Call[] calls = [.. ways.Select(row.Of)];
        for (int i = 0; i < calls.Length; i++)
        {
            await row.CheckAsync(ways[i], calls[i]);
        }

        WarmUp(calls, row.Calls);
        double[][] times = [.. calls.Select(_ => new double[rounds])];
        int[] order = [.. Enumerable.Range(0, calls.Length)];
        for (int round = 0; round < rounds; round++)
        {
            Random.Shared.Shuffle(order);
            foreach (int i in order)
            {
                double start = ThreadCpu.Nanoseconds();
                Send(calls[i], row.Calls);
                times[i][round] = (ThreadCpu.Nanoseconds() - start) / row.Calls;
            }
        }

        return [.. calls.Select((call, i) => new Result(ways[i].Name, times[i], BytesOf(call, row.Calls)))];
    }

    /// <summary>Until the runtime has compiled nothing more for a while. One call of each column in turn, so that what they share is compiled for all of them.</summary>
    private static void WarmUp(Call[] calls, int count)
    {
        int quiet = 0;
        for (int i = 0; i < MostWarmUps && (i < LeastWarmUps || quiet < QuietWarmUps); i++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            for (int sent = 0; sent < count; sent++)
            {
                Array.ForEach(calls, call => Send(call, 1));
            }

            Thread.Sleep(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }

    /// <summary>The least of several, as the runtime itself allocates now and then.</summary>
    private static double BytesOf(Call call, int count) => Enumerable.Range(0, 10).Min(_ =>
    {
        long start = GC.GetAllocatedBytesForCurrentThread();
        Send(call, count);
        return (GC.GetAllocatedBytesForCurrentThread() - start) / (double)count;
    });

    private static void Send(Call call, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Task sending = call.Send();
            if (!sending.IsCompletedSuccessfully)
            {
                sending.GetAwaiter().GetResult();
                throw new InvalidOperationException("A call did not end on the thread that began it, whose time is measured.");
            }
        }
    }
}
