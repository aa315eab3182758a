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
    public async Task It_gives_an_empty_list_when_the_time_is_up_after_a_last_look()
    {
        var handler = new AnsweringHandler(NotFound);

        (await WaitAsync(handler, timeout: TimeSpan.FromSeconds(12), interval: TimeSpan.FromSeconds(5))).Should().BeEmpty();

        handler.Sent.Should().HaveCount(4, "it looks after 0, 5, 10 and 12 seconds");
    }

    [Test]
    public async Task It_waits_five_minutes_when_nothing_is_said()
    {
        var handler = new AnsweringHandler(None);

        await WaitAsync(handler);

        handler.Sent.Should().HaveCount(61);
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
        await _time.WaitForTimersAsync(1);

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
    }

    private async Task<IReadOnlyList<CPaaSCallDetailRecord>> WaitAsync(AnsweringHandler handler, TimeSpan? timeout = null, TimeSpan? interval = null, IProgress<TimeSpan>? progress = null)
    {
        using CPaaSClient client = handler.NewClient();
        Task<IReadOnlyList<CPaaSCallDetailRecord>> waiting = client.CallDetailRecords.WaitForRequestAsync("57362de4f0", timeout, interval, progress, _time);
        await _time.PumpAsync(waiting);
        return await waiting;
    }

    private sealed class Progress : IProgress<TimeSpan>
    {
        public List<TimeSpan> Told { get; } = [];

        public void Report(TimeSpan value) => Told.Add(value);
    }
}
