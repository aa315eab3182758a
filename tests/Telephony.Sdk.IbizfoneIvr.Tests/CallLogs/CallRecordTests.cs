namespace Telephony.Sdk.IbizfoneIvr.Tests.CallLogs;

[TestFixture]
public sealed class CallRecordTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 26, 14, 5, 9, TimeSpan.FromMinutes(330));

    [Test]
    public void An_answered_call_was_answered_after_the_IVR_and_ended_after_the_talk() =>
        Log(IbizfoneCallStatus.Answer).ToCallRecord().Should().Be(new CallRecord("iBizFone IVR", "1769416509.17")
        {
            Direction = CallDirection.Inbound,
            From = "9997927001",
            To = "9997927000",
            StartedAt = s_start,
            AnsweredAt = s_start.AddSeconds(12),
            EndedAt = s_start.AddSeconds(107),
            TalkTime = TimeSpan.FromSeconds(95),
            Outcome = CallOutcome.Answered,
            Status = "ANSWER",
            Agent = "9997927002",
            Recording = "http://ivr.example.com/1.mp3",
        });

    [Test]
    public void A_missed_call_has_no_agent_recording_and_talk_time() =>
        Log(IbizfoneCallStatus.Missed).ToCallRecord().Should().Be(new CallRecord("iBizFone IVR", "1769416509.17")
        {
            Direction = CallDirection.Inbound,
            From = "9997927001",
            To = "9997927000",
            StartedAt = s_start,
            Outcome = CallOutcome.NotAnswered,
            Status = "MISSED",
        });

    [TestCase("DROPPED")]
    [TestCase("VOICEMAIL")]
    [TestCase("")]
    public void When_any_other_call_was_answered_or_ended_is_not_made_up(string status)
    {
        CallRecord record = Log(new IbizfoneCallStatus(status)).ToCallRecord();

        record.AnsweredAt.Should().BeNull();
        record.EndedAt.Should().BeNull();
        record.TalkTime.Should().Be(TimeSpan.FromSeconds(95));
        record.Agent.Should().Be("9997927002");
        record.Recording.Should().Be("http://ivr.example.com/1.mp3");
        record.Status.Should().Be(status.Length == 0 ? null : status);
    }

    [Test]
    public void What_is_not_reported_is_not_made_up()
    {
        CallRecord withoutIvr = (Log(IbizfoneCallStatus.Answer) with { IvrDuration = null }).ToCallRecord();
        CallRecord withoutTalk = (Log(IbizfoneCallStatus.Answer) with { TalkTime = null }).ToCallRecord();
        CallRecord withoutClock = (Log(IbizfoneCallStatus.Answer) with { LocalTime = null }).ToCallRecord();

        withoutIvr.AnsweredAt.Should().BeNull();
        withoutIvr.EndedAt.Should().BeNull();
        withoutTalk.AnsweredAt.Should().Be(s_start.AddSeconds(12));
        withoutTalk.EndedAt.Should().BeNull();
        withoutClock.StartedAt.Should().BeNull();
        withoutClock.AnsweredAt.Should().BeNull();
        new IbizfoneCallLog().ToCallRecord().Should().Be(new CallRecord("iBizFone IVR", "") { Direction = CallDirection.Inbound });
    }

    [TestCase(null, "inbound")]
    [TestCase("", "inbound")]
    [TestCase(" ", "inbound")]
    [TestCase("Inbound", "inbound")]
    [TestCase("IN", "inbound")]
    [TestCase("incoming", "inbound")]
    [TestCase("OUTBOUND", "outbound")]
    [TestCase("outgoing", "outbound")]
    [TestCase("OUT", "outbound")]
    [TestCase(" Outgoing ", "outbound")]
    [TestCase("repeat", "repeat")]
    [SetCulture("tr-TR")]
    public void A_call_is_inbound_unless_its_type_says_otherwise(string? type, string direction) =>
        (Log(IbizfoneCallStatus.Answer) with { CallType = type }).ToCallRecord().Direction.Value.Should().Be(direction);

    [Test]
    public void Times_beyond_the_calendar_are_none()
    {
        CallRecord last = (Log(IbizfoneCallStatus.Answer) with { LocalTime = DateTime.MaxValue, TalkTime = TimeSpan.MaxValue }).ToCallRecord();
        CallRecord first = (Log(IbizfoneCallStatus.Answer) with { LocalTime = DateTime.MinValue, IvrDuration = TimeSpan.MinValue }).ToCallRecord();

        last.StartedAt.Should().NotBeNull();
        last.EndedAt.Should().BeNull();
        first.StartedAt.Should().BeNull();
        first.AnsweredAt.Should().BeNull();
    }

    private static IbizfoneCallLog Log(IbizfoneCallStatus status) => new()
    {
        CallId = "1769416509.17",
        CallerNumber = "9997927001",
        VirtualNumber = "9997927000",
        AgentNumber = "9997927002",
        LocalTime = new DateTime(2026, 1, 26, 14, 5, 9),
        IvrDuration = TimeSpan.FromSeconds(12),
        TalkTime = TimeSpan.FromSeconds(95),
        Status = status,
        RecordingUrl = "http://ivr.example.com/1.mp3",
    };
}
