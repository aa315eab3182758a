using BenchmarkDotNet.Attributes;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Sets one reply up for the three clients. The caller's token can be cancelled, as a web request's can.</summary>
[MemoryDiagnoser]
public abstract class SangomaBenchmark
{
    private readonly CancellationTokenSource _caller = new();
    private SangomaScenario? _scenario;

    private protected SangomaScenario Scenario => _scenario!;

    protected abstract string Reply { get; }

    protected CancellationToken Token => _caller.Token;

    [GlobalSetup]
    public void SetUp() => _scenario = new SangomaScenario(SangomaScenario.Utf8(Reply));

    [GlobalCleanup]
    public void CleanUp() => _scenario?.Dispose();
}
