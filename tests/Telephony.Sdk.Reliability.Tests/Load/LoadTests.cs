using System.Diagnostics;
using System.Globalization;
using Telephony.Sdk.Reliability.Tests.Wire;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>Every call is accounted for, and nothing grows, while five in a hundred requests go wrong.</summary>
[Category("Load")]
public sealed class LoadTests
{
    private const int Calls = 20_000;
    private const int WarmUp = 4_000;

    /// <summary>Twice the callers: a client makes a connection for each, and may make another when one becomes free meanwhile. Faults end some 700 connections.</summary>
    private const int MostConnections = 2 * LoadRun.Callers;

    /// <summary>100 bytes a call: less than a deadline, a message or a buffer would be that each call left behind.</summary>
    private const long MostGrowth = 100L * Calls;

    /// <summary>Another one for a run of other faults; the run prints it.</summary>
    private const string SeedVariable = "TELEPHONY_LOAD_SEED";

    private const ulong DefaultSeed = 20_000;

    private static ulong Seed => Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : DefaultSeed;

    [Test]
    public async Task Arrivals_are_those_reported_sent_and_nothing_grows()
    {
        await using FlakyVendors vendors = await FlakyVendors.StartAsync(Seed, Trouble.AfterTheRequest);
        await using var run = new LoadRun(vendors);
        await CallAsync(run, vendors, WarmUp);
        long memoryBefore = await MeasureMemoryAsync(vendors);
        int socketsBefore = Sockets.OpenTo(vendors.Address.Port);

        await CallAsync(run, vendors, Calls);

        long memory = await MeasureMemoryAsync(vendors);
        int sockets = await Sockets.SettleAsync(vendors.Address.Port, MostConnections);
        Print($"  {socketsBefore} open connections after the warm-up and {sockets} at the end, {memoryBefore / 1024} KiB and {memory / 1024} KiB");
        sockets.Should().BeLessThanOrEqualTo(MostConnections);
        (memory - memoryBefore).Should().BeLessThan(MostGrowth);
    }

    [Test]
    public async Task Every_call_is_accounted_for_also_where_requests_are_not_read()
    {
        await using FlakyVendors vendors = await FlakyVendors.StartAsync(Seed, Trouble.All);
        await using var run = new LoadRun(vendors);

        await CallAsync(run, vendors, Calls / 4);
    }

    /// <summary>Gives nothing of the results, which would count as grown.</summary>
    private static async Task CallAsync(LoadRun run, FlakyVendors vendors, int count)
    {
        long startedAt = Stopwatch.GetTimestamp();
        IReadOnlyList<LoadResult> results = await run.CallAsync(count);
        Print($"seed {Seed}: {count} calls in {Stopwatch.GetElapsedTime(startedAt).TotalSeconds:0.0} s, {vendors.Arrivals} arrivals");
        foreach (var group in results.GroupBy(result => (result.Call.Operation.IsNever, result.Outcome)).OrderBy(group => group.Key))
        {
            Print($"  {(group.Key.IsNever ? "never" : "safe")} {group.Key.Outcome}: {group.Count()}, taken {group.Sum(result => result.Taken)}");
        }

        results.Where(result => !result.IsTrue).Should().BeEmpty();
        results.Sum(result => result.Arrivals).Should().Be(vendors.Arrivals, "the tallies are those of the journal");
        if (vendors.ReadsEveryRequest)
        {
            LoadResult[] never = [.. results.Where(result => result.Call.Operation.IsNever)];
            never.Where(result => result.IsReportedSent != (result.Taken == 1)).Should().BeEmpty();
            never.Sum(result => result.Taken).Should().Be(never.Count(result => result.IsReportedSent));
        }
    }

    /// <summary>What is held when nothing is under way and the server has forgotten who called.</summary>
    private static async Task<long> MeasureMemoryAsync(FlakyVendors vendors)
    {
        // Off the stack of the run that has just ended, which holds its results.
        await Task.Yield();
        vendors.Forget();
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static void Print(FormattableString line) => TestContext.Out.WriteLine(FormattableString.Invariant(line));
}
