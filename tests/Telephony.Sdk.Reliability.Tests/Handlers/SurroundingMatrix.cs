using System.Collections.Concurrent;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Every operation that is never sent twice, in every surrounding, under every fault, run once for all tests that look at it; and Refit alone where it shows the danger.</summary>
internal static class SurroundingMatrix
{
    private static readonly Lazy<Task<IReadOnlyList<SurroundingOutcome>>> s_run = new(RunAsync);

    /// <summary>The outcomes, in the order of the operations.</summary>
    public static Task<IReadOnlyList<SurroundingOutcome>> OutcomesAsync() => s_run.Value;

    /// <summary>Whether Refit alone is in danger there.</summary>
    public static bool IsDangerous(Surrounding surrounding, Fault fault) =>
        surrounding.RepeatsSuccess && fault == SurroundingFaults.None
        || (surrounding.Repeats ? SurroundingFaults.Failures.Contains(fault) : fault == SurroundingFaults.Redirect);

    private static async Task<IReadOnlyList<SurroundingOutcome>> RunAsync()
    {
        var outcomes = new ConcurrentDictionary<Call, List<SurroundingOutcome>>();
        await Parallel.ForEachAsync(AllVendors.NeverCalls, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (call, _) => outcomes[call] = await RunAsync(call));
        return [.. AllVendors.NeverCalls.SelectMany(call => outcomes[call])];
    }

    private static async Task<List<SurroundingOutcome>> RunAsync(Call call)
    {
        var outcomes = new List<SurroundingOutcome>();
        await using FaultyVendor faulty = await FaultyVendor.StartAsync(call.Vendor);

        // Of its own, as what hedging has given up on may arrive later.
        await using FaultyVendor other = await FaultyVendor.StartAsync(call.Vendor);
        StubRequest ours = await SurroundingRun.RequestOfAsync(faulty, call);
        foreach (Surrounding surrounding in Surroundings.All)
        {
            foreach (Fault fault in SurroundingFaults.All)
            {
                outcomes.Add(await SurroundingRun.OursAsync(faulty, surrounding, fault, call));
                if (IsDangerous(surrounding, fault))
                {
                    outcomes.Add(await SurroundingRun.BareAsync(other, surrounding, fault, call, ours));
                }
            }
        }

        return outcomes;
    }
}
