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

    private static TelephonyApiException Refusal(TelephonyErrorKind kind) => new("x", "Sangoma CRM", "Calls.Recording", mayHaveTakenEffect: false, kind, statusCode: 404);
}
