using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class DeadlineTests
{
    private TelephonyStubs _server = null!;
    private ManualTimeProvider _time = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await TelephonyStubs.StartAsync();
        _time = new ManualTimeProvider();
    }

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [Test]
    public async Task A_reply_that_never_comes_is_a_timeout_that_may_have_arrived()
    {
        _server.Map("POST", "/dial", StubResponse.Failing(StubFault.Hang));
        using TestClient client = TestClient.At(_server.BaseAddress, time: _time);
        Task sending = client.Endpoints.DialAsync();
        await ArrivedAsync(1);

        _time.Advance(TimeSpan.FromSeconds(30));

        TelephonyTransportException error = await ThrownAsync<TelephonyTransportException>(sending);
        error.IsTimeout.Should().BeTrue();
        error.MayHaveTakenEffect.Should().BeTrue();
        error.Message.Should().Contain("did not finish").And.Contain("Timeout").And.Contain("look before you send it again");
        _server.Journal.Count().Should().Be(1, "the deadline is of all attempts");
    }

    [Test]
    public async Task The_deadline_covers_the_body()
    {
        _server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"0123456789\"}") with { Fault = StubFault.HangInBody });
        using TestClient client = TestClient.At(_server.BaseAddress, time: _time);
        Task sending = client.Endpoints.GetAsync("1");
        await ArrivedAsync(1);

        _time.Advance(TimeSpan.FromSeconds(31));

        (await ThrownAsync<TelephonyTransportException>(sending)).IsTimeout.Should().BeTrue();
    }

    [Test]
    public async Task The_deadline_ends_the_reading_of_a_refusal_which_its_status_has_told()
    {
        var reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StreamContent(new HangingStream(reading)) });
        using TestClient client = TestClient.Of(handler, options => options.Timeout = TimeSpan.FromSeconds(30), _time);
        Task sending = client.Endpoints.GetAsync("1");
        await reading.Task.WaitAsync(TimeSpan.FromSeconds(30));

        _time.Advance(TimeSpan.FromSeconds(30));

        (await ThrownAsync<TelephonyApiException>(sending)).StatusCode.Should().Be(400);
    }

    [Test]
    public async Task A_deadline_in_a_wait_after_a_refused_connection_means_that_nothing_arrived()
    {
        using TestClient client = TestClient.At(Unreachable.Address(), options => options.ResendDelay = TimeSpan.FromHours(1), _time);
        Task sending = client.Endpoints.DialAsync();
        await _time.WaitForTimersAsync(2);

        _time.Advance(TimeSpan.FromSeconds(30));

        TelephonyTransportException error = await ThrownAsync<TelephonyTransportException>(sending);
        error.IsTimeout.Should().BeTrue();
        error.MayHaveTakenEffect.Should().BeFalse();
        error.Message.Should().Contain("Nothing was sent.");
    }

    [Test]
    public async Task A_download_has_a_deadline_of_its_own()
    {
        _server.Map("GET", "/calls/1/recording", StubResponse.Failing(StubFault.Hang));
        using TestClient client = TestClient.At(_server.BaseAddress, time: _time);
        Task sending = client.OpenAsync("1");
        await ArrivedAsync(1);

        _time.Started.Should().Equal([TimeSpan.FromMinutes(10)]);
        _time.Advance(TimeSpan.FromMinutes(10));

        (await ThrownAsync<TelephonyTransportException>(sending)).IsTimeout.Should().BeTrue();
    }

    [Test]
    public async Task An_attempt_of_a_safe_request_that_hangs_is_sent_again()
    {
        _server.Map("GET", "/calls/1", StubResponse.Failing(StubFault.Hang), StubResponse.Json("{\"id\":\"1\"}"));
        using TestClient client = TestClient.At(
            _server.BaseAddress,
            options =>
            {
                options.AttemptTimeout = TimeSpan.FromSeconds(5);
                options.ResendDelay = TimeSpan.FromSeconds(0.5);
            },
            _time);
        Task<TestCall> sending = client.Endpoints.GetAsync("1");
        await ArrivedAsync(1);

        _time.Advance(TimeSpan.FromSeconds(5));
        await _time.WaitForTimersAsync(2);
        _time.Advance(TimeSpan.FromSeconds(4));

        (await sending).Id.Should().Be("1");
        _server.Journal.Count().Should().Be(2);
    }

    [Test]
    public async Task The_last_attempt_that_hangs_is_a_timeout()
    {
        _server.Map("GET", "/calls/1", StubResponse.Failing(StubFault.Hang));
        using TestClient client = TestClient.At(
            _server.BaseAddress,
            options =>
            {
                options.AttemptTimeout = TimeSpan.FromSeconds(5);
                options.MaxResends = 0;
            },
            _time);
        Task<TestCall> sending = client.Endpoints.GetAsync("1");
        await ArrivedAsync(1);

        _time.Advance(TimeSpan.FromSeconds(5));

        TelephonyTransportException error = await ThrownAsync<TelephonyTransportException>(sending);
        error.IsTimeout.Should().BeTrue();
        error.MayHaveTakenEffect.Should().BeFalse("it only reads");
        error.Message.Should().Contain("AttemptTimeout");
        error.InnerException!.Message.Should().Contain("attempt", "somebody will look for which time was up");
    }

    [Test]
    public async Task A_request_that_rings_has_no_timeout_of_an_attempt()
    {
        _server.Map("POST", "/dial", StubResponse.Failing(StubFault.Hang));
        using TestClient client = TestClient.At(_server.BaseAddress, options => options.AttemptTimeout = TimeSpan.FromSeconds(5), _time);
        Task sending = client.Endpoints.DialAsync();
        await ArrivedAsync(1);

        _time.Started.Should().Equal([TimeSpan.FromSeconds(30)], "only the deadline runs");
        _time.Advance(TimeSpan.FromSeconds(30));

        await ThrownAsync<TelephonyTransportException>(sending);
        _server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task Without_a_deadline_no_timer_runs()
    {
        _server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"1\"}"));
        using TestClient client = TestClient.At(_server.BaseAddress, options => options.Timeout = Timeout.InfiniteTimeSpan, _time);

        await client.Endpoints.GetAsync("1");

        _time.Started.Should().BeEmpty();
    }

    [Test]
    public async Task The_timer_of_the_deadline_ends_with_the_reply()
    {
        _server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"1\"}"));
        using TestClient client = TestClient.At(_server.BaseAddress, time: _time);

        await client.Endpoints.GetAsync("1");

        _time.Started.Should().ContainSingle();
        _time.Running.Should().Be(0);
    }

    private static async Task<TException> ThrownAsync<TException>(Task task)
        where TException : Exception =>
        (await task.Invoking(it => it.WaitAsync(TimeSpan.FromSeconds(30))).Should().ThrowAsync<TException>()).Which;

    private Task ArrivedAsync(int count) => _server.Journal.WaitForAsync(count, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

    private sealed class HangingStream(TaskCompletionSource reading) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            reading.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return 0;
        }
    }
}
