using System.Net.Http.Headers;
using System.Text;
using NSubstitute;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.SangomaCrm.Tests.Calls;

/// <summary>Recordings that are not there yet, and recordings in a folder.</summary>
public sealed class RecordingTests
{
    private const string Uuid = "1551929887.12";

    private readonly ManualTimeProvider _time = new();

    [Test]
    public async Task It_asks_until_the_PBX_has_the_recording()
    {
        using var recording = new Download(new MemoryStream([1]));
        ISangomaCalls calls = Answering(() => throw Refusal(TelephonyErrorKind.NotFound), () => throw Refusal(TelephonyErrorKind.NotFound), () => recording);

        Task<Download?> waiting = calls.WaitForRecordingAsync(Uuid, timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);

        (await waiting).Should().BeSameAs(recording);
        await calls.Received(3).OpenRecordingAsync(Uuid, Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task It_gives_nothing_when_the_time_is_up()
    {
        ISangomaCalls calls = Answering(() => throw Refusal(TelephonyErrorKind.NotFound));

        Task<Download?> waiting = calls.WaitForRecordingAsync(Uuid, timeout: TimeSpan.FromSeconds(12), timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);

        (await waiting).Should().BeNull();
        await calls.Received(3).OpenRecordingAsync(Uuid, Arg.Any<CancellationToken>());
    }

    [TestCase("File not found", "audio/x-wav")]
    [TestCase("RIFF\u0024\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0\0\0\0\0\0\0\0\0\0\0\0\0data\0\0\0\0", "audio/x-wav")]
    [TestCase("", "audio/x-wav")]
    [TestCase("""{"error":"No recording available"}""", "application/json")]
    public async Task What_is_no_file_is_no_recording_yet_and_is_told_when_the_time_is_up(string reply, string type)
    {
        using SangomaCrmClient never = NewClient((reply, type));
        using SangomaCrmClient later = NewClient((reply, type), (reply, type), (reply, type), ("\u0001\0\u0002", "audio/x-wav"));

        Task<Download?> waiting = later.Calls.WaitForRecordingAsync(Uuid, timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);
        using Download? recording = await waiting;
        Task<Download?> inVain = never.Calls.WaitForRecordingAsync(Uuid, timeout: TimeSpan.FromSeconds(12), timeProvider: _time);
        await _time.PumpAsync(inVain, timers: 2);

        recording!.ContentType.Should().Be("audio/x-wav");
        TelephonyException told = (await FluentActions.Awaiting(() => inVain).Should().ThrowAsync<TelephonyException>()).Which;
        TelephonyException atOnce = (await FluentActions.Awaiting(() => never.Calls.OpenRecordingAsync(Uuid)).Should().ThrowAsync<TelephonyException>()).Which;
        (told.GetType(), told.Message).Should().Be((atOnce.GetType(), atOnce.Message));
    }

    [Test]
    public async Task What_the_PBX_says_last_counts_when_the_time_is_up()
    {
        ISangomaCalls calls = Answering(
            () => throw new TelephonyProtocolException("x", "Sangoma CRM", "Calls.Recording", mayHaveTakenEffect: false, statusCode: 200), () => throw Refusal(TelephonyErrorKind.NotFound));

        Task<Download?> waiting = calls.WaitForRecordingAsync(Uuid, timeout: TimeSpan.FromSeconds(12), timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);

        (await waiting).Should().BeNull();
    }

    [Test]
    public async Task A_redirect_ends_the_waiting()
    {
        ISangomaCalls calls = Answering(() => throw new TelephonyProtocolException("x", "Sangoma CRM", "Calls.Recording", mayHaveTakenEffect: false, statusCode: 302));

        await calls.Awaiting(it => it.WaitForRecordingAsync(Uuid, timeProvider: _time)).Should().ThrowAsync<TelephonyProtocolException>();

        await calls.Received(1).OpenRecordingAsync(Uuid, Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task Another_refusal_ends_the_waiting()
    {
        ISangomaCalls calls = Answering(() => throw Refusal(TelephonyErrorKind.Authentication));

        await calls.Awaiting(it => it.WaitForRecordingAsync(Uuid, timeProvider: _time)).Should().ThrowAsync<TelephonyApiException>();

        await calls.Received(1).OpenRecordingAsync(Uuid, Arg.Any<CancellationToken>());
    }

    [TestCase("x")]
    [TestCase("")]
    public async Task A_bad_uuid_and_a_bad_folder_are_refused_before_anything_is_sent(string uuid)
    {
        ISangomaCalls calls = Answering(() => throw new InvalidOperationException());

        await calls.Awaiting(it => it.WaitForRecordingAsync(uuid)).Should().ThrowAsync<TelephonyArgumentException>();
        await calls.Awaiting(it => it.SaveRecordingToFolderAsync(Uuid, "/there/is/none")).Should().ThrowAsync<ArgumentException>();
        await calls.Awaiting(it => it.SaveVoicemailToFolderAsync(Uuid, string.Empty)).Should().ThrowAsync<ArgumentException>();

        await calls.DidNotReceiveWithAnyArgs().OpenRecordingAsync(default!, default);
        await calls.DidNotReceiveWithAnyArgs().OpenVoicemailAsync(default!, default);
    }

    private static ISangomaCalls Answering(params Func<Download>[] answers)
    {
        ISangomaCalls calls = Substitute.For<ISangomaCalls>();
        int asked = 0;
        calls.OpenRecordingAsync(default!, default).ReturnsForAnyArgs(_ => Task.FromResult(answers[Math.Min(asked++, answers.Length - 1)]()));
        return calls;
    }

    private static SangomaCrmClient NewClient(params (string Reply, string Type)[] answers) => SangomaCrmClient.Create(
        new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com"), Token = "test-token" }, primaryHandler: new RecordingHandler(answers));

    private static TelephonyApiException Refusal(TelephonyErrorKind kind) => new("x", "Sangoma CRM", "Calls.Recording", mayHaveTakenEffect: false, kind, statusCode: 404);

    /// <summary>Gives one answer after the other, the last one for ever.</summary>
    private sealed class RecordingHandler((string Reply, string Type)[] answers) : HttpMessageHandler
    {
        private int _asked;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (string reply, string type) = answers[Math.Min(_asked++, answers.Length - 1)];
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(reply));
            content.Headers.ContentType = new MediaTypeHeaderValue(type);
            return Task.FromResult(new HttpResponseMessage { Content = content, RequestMessage = request });
        }
    }
}
