using BenchmarkDotNet.Attributes;

namespace Telephony.Sdk.Benchmarks;

/// <summary>A call list of 1,000 rows.</summary>
public class LargeList : SangomaBenchmark
{
    protected override string Reply => Replies.List(1000);

    [Benchmark(Baseline = true)]
    public async Task<int> ByHand() => (await Scenario.HandWritten.ListCallsAsync("both", Token)).Count;

    [Benchmark]
    public async Task<int> Sdk() => (await Scenario.Client.Calls.ListAsync(SangomaCrm.SangomaDirection.Both, cancellationToken: Token)).Count;

    [Benchmark]
    public async Task<int> GeneratedClientAlone() => (await Scenario.BareCalls.ListAsync(SangomaCrm.SangomaDirection.Both, Token)).Count;
}
