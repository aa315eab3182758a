using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.CPaaS.Tests.CallDetailRecords;

/// <summary>Waiting for the record of a call.</summary>
[TestFixture]
public sealed class WaitForRequestTests
{
    private const string NotFound = """{"response":{"message":"cdr not found","success":"false"}}""";
    private const string None = """{"response":{"result":[],"success":"true"}}""";
    private const string Found = """{"response":{"message":"cdr found","result":[{"id":328}],"success":"true"}}""";

    private readonly ManualTimeProvider _time = new();

    [Test]
    public async Task It_looks_again_until_there_is_a_record_and_tells_how_long_it_has_waited()
    {
        var handler = new AnsweringHandler(NotFound, None, Found);
        var progress = new Progress();

        IReadOnlyList<CPaaSCallDetailRecord> records = await WaitAsync(handler, interval: TimeSpan.FromSeconds(2), progress: progress);

        records.Should().ContainSingle().Which.Id.Should().Be("328");
        handler.Sent.Should().HaveCount(3).And.OnlyContain(body => body == """{"request_id":"57362de4f0"}""");
        progress.Told.Should().Equal(TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Test]
    public async Task It_gives_an_empty_list_when_the_time_is_up()
    {
        var handler = new AnsweringHandler(NotFound);

        (await WaitAsync(handler, timeout: TimeSpan.FromSeconds(12), interval: TimeSpan.FromSeconds(5))).Should().BeEmpty();

        handler.Sent.Should().HaveCount(3, "it looks after 0, 5 and 10 seconds");
    }

    [Test]
    public async Task It_waits_five_minutes_when_nothing_is_said()
    {
        var handler = new AnsweringHandler(None);

        await WaitAsync(handler);

        handler.Sent.Should().HaveCount(60);
    }

    [Test]
    public async Task Another_refusal_ends_the_waiting()
    {
        var handler = new AnsweringHandler("""{"response":{"message":"account blocked","success":"false"}}""");

        await FluentActions.Awaiting(() => WaitAsync(handler)).Should().ThrowAsync<TelephonyApiException>();

        handler.Sent.Should().ContainSingle();
    }

    [Test]
    public async Task The_caller_ends_the_waiting()
    {
        using CPaaSClient client = new AnsweringHandler(None).NewClient();
        using var stop = new CancellationTokenSource();
        Task waiting = client.CallDetailRecords.WaitForRequestAsync("57362de4f0", timeProvider: _time, cancellationToken: stop.Token);
        await _time.WaitForTimersAsync(2);

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task A_look_that_hangs_is_cut_short_when_the_time_is_up()
    {
        using CPaaSClient client = NewSilentClient();
        Task<IReadOnlyList<CPaaSCallDetailRecord>> waiting = client.CallDetailRecords.WaitForRequestAsync("57362de4f0", timeout: TimeSpan.FromSeconds(2), timeProvider: _time);
        await _time.WaitForTimersAsync(1);

        _time.Advance(TimeSpan.FromSeconds(2));

        (await waiting).Should().BeEmpty();
    }

    [Test]
    public async Task The_caller_ends_a_look_that_hangs()
    {
        using CPaaSClient client = NewSilentClient();
        using var stop = new CancellationTokenSource();
        Task waiting = client.CallDetailRecords.WaitForRequestAsync("57362de4f0", timeProvider: _time, cancellationToken: stop.Token);
        await _time.WaitForTimersAsync(1);

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
    }

    [TestCase("cdr not found")]
    [TestCase("No record found")]
    [TestCase("nothing")]
    public async Task A_404_in_the_vendors_envelope_is_none_yet(string words)
    {
        byte[] reply = System.Text.Encoding.UTF8.GetBytes($$$"""{"response":{"message":"{{{words}}}","success":"false"}}""");

        (await WaitAsync(new AnsweringHandler(System.Net.HttpStatusCode.NotFound, reply), timeout: TimeSpan.FromSeconds(1))).Should().BeEmpty();
    }

    [TestCase("<html>Not Found</html>")]
    [TestCase("""{"message":"Not Found"}""")]
    public async Task A_404_of_another_server_is_not(string reply) =>
        await FluentActions.Awaiting(() => WaitAsync(new AnsweringHandler(System.Net.HttpStatusCode.NotFound, System.Text.Encoding.UTF8.GetBytes(reply)))).Should().ThrowAsync<TelephonyApiException>();

    private static CPaaSClient NewSilentClient() => CPaaSClient.Create(
        new CPaaSOptions { BaseAddress = new Uri("https://cpaas.example.com"), Account = "test-account", Auth = "test-token" },
        primaryHandler: new SilentHandler());

    private async Task<IReadOnlyList<CPaaSCallDetailRecord>> WaitAsync(AnsweringHandler handler, TimeSpan? timeout = null, TimeSpan? interval = null, IProgress<TimeSpan>? progress = null)
    {
        using CPaaSClient client = handler.NewClient();
        Task<IReadOnlyList<CPaaSCallDetailRecord>> waiting = client.CallDetailRecords.WaitForRequestAsync("57362de4f0", timeout, interval, progress, _time);

        // Not before it waits beside its deadline: a look that takes a while on a busy machine would come to the deadline at once.
        await _time.PumpAsync(waiting, timers: 2);
        return await waiting;
    }

    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("It does not come here.");
        }
    }

    private sealed class Progress : IProgress<TimeSpan>
    {
        public List<TimeSpan> Told { get; } = [];

        public void Report(TimeSpan value) => Told.Add(value);
    }
}
