using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Benchmarks;

/// <summary>1,000 keyed accounts in one container, ours and Refit's: how long it takes to add them, to build the container, and to get the first client and all.</summary>
internal static class Accounts
{
    private const int Count = 1000;

    private static readonly string[] s_keys = [.. Enumerable.Range(0, Count).Select(i => "tenant-" + i.ToString(CultureInfo.InvariantCulture))];

    public static IReadOnlyList<string> Steps { get; } = ["add 1,000", "build the container", "get the first client", "get the other 999"];

    public static IReadOnlyList<string> Ways { get; } = ["ours", "Refit by factory"];

    /// <summary>A result for each step of each of the <see cref="Ways"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<Result>> Measure(int rounds)
    {
        Func<(double Time, double Bytes)[]>[] runs = [() => Run<ISangomaCrmClient>(AddOurs), () => Run<IRefitSangoma>(AddRefit)];
        (double Time, double Bytes)[][][] found = [.. runs.Select(_ => new (double, double)[rounds][])];
        Array.ForEach(runs, run => run());
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                found[i][round] = runs[i]();
            }
        }

        return [.. Ways.Select((way, i) => (IReadOnlyList<Result>)
            [.. Steps.Select((_, step) => new Result(way, [.. found[i].Select(run => run[step].Time)], found[i].Min(run => run[step].Bytes)))])];
    }

    private static (double Time, double Bytes)[] Run<T>(Action<IServiceCollection, string> add)
        where T : notnull
    {
        GC.Collect();
        var services = new ServiceCollection();
        ServiceProvider? provider = null;
        (double, double)[] steps =
        [
            Take(() => Array.ForEach(s_keys, key => add(services, key))),
            Take(() => provider = services.BuildServiceProvider()),
            Take(() => provider!.GetRequiredKeyedService<T>(s_keys[Count / 2])),
            Take(() => Array.ForEach(s_keys, key => provider!.GetRequiredKeyedService<T>(key))),
        ];
        provider!.Dispose();
        return steps;
    }

    private static (double Time, double Bytes) Take(Action step)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = ThreadCpu.Nanoseconds();
        step();
        return (ThreadCpu.Nanoseconds() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static void AddOurs(IServiceCollection services, string key) => services.AddSangomaCrm(Ours.Configure, key);

    private static void AddRefit(IServiceCollection services, string key) =>
        services.AddKeyedRefitGeneratedClient<IRefitSangoma>(key, RefitWay.Settings).ConfigureHttpClient(RefitWay.ConfigureSangoma);
}
