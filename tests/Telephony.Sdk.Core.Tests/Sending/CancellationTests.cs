using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>The caller's cancellation is the caller's own token, wherever it strikes.</summary>
public sealed class CancellationTests
{
    private CancellationTokenSource _caller = null!;

    [SetUp]
    public void Start() => _caller = new CancellationTokenSource();

    [TearDown]
    public void Stop() => _caller.Dispose();

    [TestCase(true)]
    [TestCase(false)]
    public async Task Before_the_start_nothing_is_sent(bool hasDeadline)
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler, options => options.Timeout = hasDeadline ? TimeSpan.FromSeconds(30) : Timeout.InfiniteTimeSpan);
        await _caller.CancelAsync();

        await ShouldBeCancelledAsync(client.Endpoints.DialAsync(_caller.Token));
        await ShouldBeCancelledAsync(client.OpenAsync("1", _caller.Token));

        handler.Arrivals.Should().Be(0);
    }

    [TestCase(StubFault.Hang)]
    [TestCase(StubFault.HangInBody)]
    public async Task In_flight_and_in_mid_body(StubFault fault)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"0123456789\"}") with { Fault = fault });
        using TestClient client = TestClient.At(server.BaseAddress);
        Task sending = client.Endpoints.GetAsync("1", _caller.Token);
        await server.Journal.WaitForAsync(1, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        await _caller.CancelAsync();

        await ShouldBeCancelledAsync(sending);
        server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task In_a_wait()
    {
        var time = new ManualTimeProvider();
        var handler = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable);
        using TestClient client = TestClient.Of(
            handler,
            options =>
            {
                options.Timeout = TimeSpan.FromSeconds(30);
                options.ResendDelay = TimeSpan.FromSeconds(5);
            },
            time);
        Task sending = client.Endpoints.GetAsync("1", _caller.Token);
        await time.WaitForTimersAsync(2);

        await _caller.CancelAsync();

        await ShouldBeCancelledAsync(sending);
        handler.Arrivals.Should().Be(1);
        time.Running.Should().Be(0);
    }

    [Test]
    public async Task While_the_connection_fails_so_that_nothing_is_sent_again()
    {
        var handler = new ScriptedHandler(async _ =>
        {
            await _caller.CancelAsync();
            throw new HttpRequestException("broken");
        });
        using TestClient client = TestClient.Of(handler);

        Task sending = client.Endpoints.GetAsync("1", _caller.Token);

        await ShouldBeCancelledAsync(sending);
        await sending.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>().WithMessage("Test.Get was cancelled by its caller*");
        handler.Arrivals.Should().Be(1);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task In_mid_download(bool hasDeadline)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100_000], "audio/wav") with { Fault = StubFault.HangInBody });
        using TestClient client = TestClient.At(server.BaseAddress, options => options.DownloadTimeout = hasDeadline ? TimeSpan.FromMinutes(10) : Timeout.InfiniteTimeSpan);
        using Download download = await client.OpenAsync("1", _caller.Token);
        Task copying = download.CopyToAsync(Stream.Null);

        await _caller.CancelAsync();

        await ShouldBeCancelledAsync(copying);
    }

    [Test]
    public async Task In_mid_download_by_the_token_of_the_copying()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[100_000], "audio/wav") with { Fault = StubFault.HangInBody });
        using TestClient client = TestClient.At(server.BaseAddress);
        using Download download = await client.OpenAsync("1");
        Task copying = download.CopyToAsync(Stream.Null, progress: null, _caller.Token);

        await _caller.CancelAsync();

        await ShouldBeCancelledAsync(copying);
    }

    private async Task ShouldBeCancelledAsync(Task task) =>
        (await task.Invoking(it => it.WaitAsync(TimeSpan.FromSeconds(30))).Should().ThrowAsync<OperationCanceledException>())
            .Which.CancellationToken.Should().Be(_caller.Token);
}
