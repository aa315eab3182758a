namespace Telephony.Sdk.Benchmarks;

/// <summary>Without a network.</summary>
public class SingleArrivalInMemory : SingleArrivalBenchmark
{
    protected override HttpMessageHandler NewHandler() => new InMemoryHandler(SangomaScenario.Utf8(Replies.Written));
}
