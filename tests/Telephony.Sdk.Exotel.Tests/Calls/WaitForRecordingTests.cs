using NSubstitute;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Exotel.Tests.Calls;

public sealed class WaitForRecordingTests
{
    private readonly ManualTimeProvider _time = new();

    [Test]
    public async Task It_reads_the_call_back_until_there_is_a_recording()
    {
        IExotelCalls calls = Substitute.For<IExotelCalls>();
        calls.GetAsync("c1", Arg.Any<CancellationToken>()).Returns(new ExotelCall { Sid = "c1" }, new ExotelCall { Sid = "c1", RecordingUrl = string.Empty }, new ExotelCall { Sid = "c1", RecordingUrl = "https://recordings.example.com/c1.mp3" });

        Task<ExotelCall?> waiting = calls.WaitForRecordingAsync("c1", timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);

        (await waiting)!.RecordingUrl.Should().EndWith(".mp3");
        await calls.Received(3).GetAsync("c1", Arg.Any<CancellationToken>());
    }

    [TestCase("in-progress", "https://recordings.example.com/c1.mp3")]
    [TestCase("queued", "https://recordings.example.com/c1.mp3")]
    [TestCase("completed", "true")]
    [TestCase("completed", "/c1.mp3")]
    public async Task A_call_that_goes_on_and_what_is_no_address_have_no_recording_yet(string status, string url)
    {
        var recorded = new ExotelCall { Sid = "c1", Status = ExotelCallStatus.Completed, RecordingUrl = "http://recordings.example.com/c1.mp3" };
        IExotelCalls calls = Substitute.For<IExotelCalls>();
        calls.GetAsync("c1", Arg.Any<CancellationToken>()).Returns(new ExotelCall { Sid = "c1", Status = new ExotelCallStatus(status), RecordingUrl = url }, recorded);

        Task<ExotelCall?> waiting = calls.WaitForRecordingAsync("c1", timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);

        (await waiting).Should().BeSameAs(recorded);
    }

    [Test]
    public async Task It_gives_nothing_when_the_time_is_up()
    {
        IExotelCalls calls = Substitute.For<IExotelCalls>();
        calls.GetAsync("c1", Arg.Any<CancellationToken>()).Returns(new ExotelCall { Sid = "c1" });

        Task<ExotelCall?> waiting = calls.WaitForRecordingAsync("c1", timeout: TimeSpan.FromSeconds(40), timeProvider: _time);
        await _time.PumpAsync(waiting, timers: 2);

        (await waiting).Should().BeNull();
        await calls.Received(3).GetAsync("c1", Arg.Any<CancellationToken>());
    }
}
