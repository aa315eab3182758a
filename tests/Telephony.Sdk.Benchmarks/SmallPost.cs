using BenchmarkDotNet.Attributes;

namespace Telephony.Sdk.Benchmarks;

/// <summary>A webhook is added.</summary>
public class SmallPost : SangomaBenchmark
{
    private static readonly Uri s_url = new("http://postb.in/abc123");

    protected override string Reply => Replies.Written;

    [Benchmark(Baseline = true)]
    public Task ByHand() => Scenario.HandWritten.AddWebhookAsync("http://postb.in/abc123", "both", Token);

    [Benchmark]
    public Task Sdk() => Scenario.Client.Webhooks.AddAsync(s_url, SangomaCrm.SangomaDirection.Both, Token);

    [Benchmark]
    public Task GeneratedClientAlone() => Scenario.BareWebhooks.AddAsync(new SangomaCrm.SangomaWebhookBody("http://postb.in/abc123", "both"), Token);
}
