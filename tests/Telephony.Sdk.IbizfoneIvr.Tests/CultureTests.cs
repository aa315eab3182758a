using System.Globalization;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>What is sent and read is the same wherever the program runs: other calendars, digits, names of the halves of the day, and the Turkish i.</summary>
[TestFixture("tr-TR")]
[TestFixture("ar-SA")]
[TestFixture("th-TH")]
[TestFixture("hi-IN")]
public sealed class CultureTests(string culture)
{
    private CultureInfo _before = CultureInfo.InvariantCulture;

    [SetUp]
    public void Enter()
    {
        _before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
    }

    [TearDown]
    public void Leave() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = _before;

    [TestCase(0, 0, "12%3A00%20AM")]
    [TestCase(0, 1, "12%3A01%20AM")]
    [TestCase(9, 5, "09%3A05%20AM")]
    [TestCase(11, 59, "11%3A59%20AM")]
    [TestCase(12, 0, "12%3A00%20PM")]
    [TestCase(13, 30, "01%3A30%20PM")]
    [TestCase(23, 59, "11%3A59%20PM")]
    public async Task Office_hours_are_sent_with_the_documents_words(int hour, int minute, string written) =>
        (await SentAsync(ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Friday, new TimeSpan(hour, minute, 0), new TimeSpan(18, 30, 0)))).Should().Be(
            $"https://ivr.example.com/settings/handler.ashx?action=OfficeTime&day=Friday&st_time={written}&en_time=06%3A30%20PM&apikey=test-token&custid=test-account");

    [TestCase(IbizfoneAgentStatus.Off, "OFF")]
    [TestCase(IbizfoneAgentStatus.Available, "AVAIL")]
    public async Task An_agent_is_sent_with_the_documents_words(IbizfoneAgentStatus status, string written) =>
        (await SentAsync(ivr => ivr.Agents.SetStatusAsync("+919997927001", status))).Should().Be(
            $"https://ivr.example.com/settings/handler.ashx?action=ManageAgent&agentnum=%2B919997927001&status={written}&apikey=test-token&custid=test-account");

    [Test]
    public async Task Invalid_Time_is_told_in_any_case()
    {
        using IbizfoneIvrClient client = new AnsweringHandler("INVALID TIME").NewClient();

        (await client.Awaiting(ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, TimeSpan.Zero, TimeSpan.Zero)).Should().ThrowAsync<TelephonyApiException>())
            .Which.Kind.Should().Be(TelephonyErrorKind.InvalidRequest);
    }

    [Test]
    public void A_call_log_is_read()
    {
        IbizfoneCallLog log = IbizfoneCallLog.Parse("CALLLOGID=1&DATE=2026-01-26&TIME=14:05:09&IVRDURATION=1.5&CALLDURATION=00:01:35&CALLSTATUS=missed&IBIZFONENUMBER=2&CALLTYPE=INBOUND");

        log.CallId.Should().Be("1");
        log.StartedAt.Should().Be(new DateTimeOffset(2026, 1, 26, 8, 35, 9, TimeSpan.Zero));
        log.IvrDuration.Should().Be(TimeSpan.FromSeconds(1.5));
        log.TalkTime.Should().Be(TimeSpan.FromSeconds(95));
        log.Status.Should().Be(IbizfoneCallStatus.Missed);
        log.VirtualNumber.Should().Be("2");
        log.ToCallRecord().Direction.Should().Be(CallDirection.Inbound);
    }

    private static async Task<string> SentAsync(Func<IIbizfoneIvrClient, Task> call)
    {
        var handler = new AnsweringHandler("Success");
        using IbizfoneIvrClient client = handler.NewClient();
        await call(client);
        return handler.Address!;
    }
}
