using BenchmarkDotNet.Attributes;

namespace Telephony.Sdk.Benchmarks;

/// <summary>What it costs to keep the connection pool from sending a GET twice: the same request by hand, without a body and with an empty one.</summary>
[MemoryDiagnoser]
public abstract class SingleArrivalBenchmark
{
    private readonly CancellationTokenSource _caller = new();
    private HttpMessageInvoker? _http;

    protected Uri Address { get; set; } = new("https://pbx.example.com/");

    [GlobalSetup]
    public void SetUp() => _http = new HttpMessageInvoker(NewHandler());

    [GlobalCleanup]
    public virtual void CleanUp() => _http?.Dispose();

    [Benchmark(Baseline = true)]
    public Task<int> WithoutBody() => SendAsync(content: null);

    [Benchmark]
    public Task<int> WithEmptyBody() => SendAsync(new ByteArrayContent([]));

    protected abstract HttpMessageHandler NewHandler();

    private async Task<int> SendAsync(HttpContent? content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Content = content };
        using HttpResponseMessage response = await _http!.SendAsync(request, _caller.Token);
        return (await response.Content.ReadAsByteArrayAsync(_caller.Token)).Length;
    }
}
