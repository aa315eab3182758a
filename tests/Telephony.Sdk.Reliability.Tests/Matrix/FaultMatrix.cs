using System.Collections.Concurrent;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>Every declared operation under every fault, run once for all tests that look at it.</summary>
internal static class FaultMatrix
{
    private static readonly Lazy<Task<IReadOnlyList<FaultOutcome>>> s_run = new(RunAsync);

    /// <summary>The outcomes, in the order of the faults and of the operations.</summary>
    public static Task<IReadOnlyList<FaultOutcome>> OutcomesAsync() => s_run.Value;

    public static async Task<IReadOnlyList<FaultOutcome>> OutcomesAsync(Fault fault) =>
        [.. (await OutcomesAsync()).Where(outcome => outcome.Fault == fault)];

    private static async Task<IReadOnlyList<FaultOutcome>> RunAsync()
    {
        var outcomes = new ConcurrentDictionary<(Fault, Call), FaultOutcome>();
        await Parallel.ForEachAsync(AllVendors.Calls, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (call, _) =>
        {
            await using FaultyVendor faulty = await FaultyVendor.StartAsync(call.Vendor);
            foreach (Fault fault in AllFaults.Faults)
            {
                outcomes[(fault, call)] = await FaultRun.RunAsync(faulty, fault, call);
            }
        });
        return [.. AllFaults.Faults.SelectMany(fault => AllVendors.Calls.Select(call => outcomes[(fault, call)]))];
    }
}
