using BenchmarkDotNet.Attributes;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The user of an extension.</summary>
public class SmallGet : SangomaBenchmark
{
    protected override string Reply => Replies.User;

    [Benchmark(Baseline = true)]
    public async Task<object?> ByHand() => await Scenario.HandWritten.GetUserAsync("1000", Token);

    [Benchmark]
    public async Task<object?> Sdk() => await Scenario.Client.Users.GetByExtensionAsync("1000", Token);

    [Benchmark]
    public async Task<object?> GeneratedClientAlone() => await Scenario.BareUsers.GetByExtensionAsync("1000", Token);
}
