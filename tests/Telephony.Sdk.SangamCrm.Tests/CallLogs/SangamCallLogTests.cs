using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangamCrm.Tests.CallLogs;

/// <summary>What is written of a call, and calls made from other vendors' records.</summary>
[TestFixture]
public sealed class SangamCallLogTests
{
    [Test]
    public async Task A_call_is_written_as_the_documents_sample_in_its_order() =>
        (await WrittenAsync(Samples.Outbound())).Should().Be(
            """[{"duration":"00:01:00","enjay_lat_source_number":"9871239874","date_start":"2020-11-10 10:55:47","date_end":"2020-11-10 10:56:47","mobile_call_detect_c":"0","name":"7891237894","enjay_lat_destination_number":"7891237894","assigned_user_id":"1","decision_variable":"","direction":"Outbound","call_status":"Held","logged_via":"Calllog","logged_by":"IVR","synapse_recording_link":""}]""");

    [TestCase("tr-TR")]
    [TestCase("hi-IN")]
    [TestCase("th-TH")]
    [TestCase("ar-SA")]
    [SetCulture("th-TH")]
    public async Task The_culture_does_not_show(string culture)
    {
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(culture);

        (await WrittenAsync(Samples.Inbound())).Should().Contain("\"date_start\":\"2020-11-10 10:58:47\"").And.Contain("\"direction\":\"Inbound\"").And.Contain("\"duration\":\"00:01:00\"");
    }

    [Test]
    public void What_a_clock_showed_is_an_instant_by_the_zone_of_the_clock_and_never_by_the_machines()
    {
        var start = new DateTime(2020, 11, 10, 10, 55, 47);
        TimeZoneInfo tokyo = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(9), "x", "x");

        SangamCallLog log = NewLog(start, start.AddMinutes(1), tokyo);
        (log.StartedAt, log.EndedAt).Should().Be((new DateTimeOffset(start, TimeSpan.FromHours(9)), new DateTimeOffset(start.AddMinutes(1), TimeSpan.FromHours(9))));
        NewLog(DateTime.SpecifyKind(start, DateTimeKind.Utc), start, tokyo).StartedAt.Should().Be(new DateTimeOffset(start, TimeSpan.Zero));
        NewLog(start, DateTime.SpecifyKind(start, DateTimeKind.Local), tokyo).EndedAt.Should().Be(new DateTimeOffset(DateTime.SpecifyKind(start, DateTimeKind.Local)));

        FluentActions.Invoking(() => NewLog(DateTime.UtcNow, start, clock: null)).Should().Throw<TelephonyArgumentException>().WithParameterName("endedAt").WithMessage("*IndianTime.Zone*");
        FluentActions.Invoking(() => NewLog(new DateTime(1969, 12, 31), start, tokyo)).Should().Throw<TelephonyArgumentException>().WithParameterName("startedAt").WithMessage("*1970*");

        static SangamCallLog NewLog(DateTime startedAt, DateTime endedAt, TimeZoneInfo? clock) =>
            new(CallDirection.Inbound, "9876500001", "7894561230", startedAt, endedAt, SangamCallStatus.Held, "1", clock);
    }

    [Test]
    public async Task The_name_is_the_customer_unless_it_is_given()
    {
        (await WrittenAsync(Samples.Inbound())).Should().Contain("\"name\":\"7891237894\"");
        (await WrittenAsync(Samples.Outbound())).Should().Contain("\"name\":\"7891237894\"");

        SangamCallLog named = Samples.Outbound();
        named.Subject = "Renewal";
        (await WrittenAsync(named)).Should().Contain("\"name\":\"Renewal\"");
    }

    [Test]
    public async Task Times_are_written_on_the_CRMs_clock_whatever_their_offset()
    {
        var start = new DateTimeOffset(2020, 11, 10, 23, 59, 59, 900, TimeSpan.FromHours(-8));
        var log = new SangamCallLog(CallDirection.Inbound, "1", "2", start, start.AddSeconds(1).AddMilliseconds(50), SangamCallStatus.Held, "1");

        (await WrittenAsync(log)).Should().Contain("\"duration\":\"00:00:01\"").And.Contain("\"date_start\":\"2020-11-11 13:29:59\"").And.Contain("\"date_end\":\"2020-11-11 13:30:00\"");
        (await WrittenAsync(log, TimeZoneInfo.Utc)).Should().Contain("\"date_start\":\"2020-11-11 07:59:59\"").And.Contain("\"date_end\":\"2020-11-11 08:00:00\"");
    }

    [Test]
    public void The_duration_is_always_the_time_between_the_written_clocks()
    {
        for (int start = 0; start < 1000; start += 333)
        {
            for (int length = 0; length < 3000; length += 499)
            {
                DateTimeOffset from = Samples.At(10, 0, 0).AddMilliseconds(start);
                var log = new SangamCallLog(CallDirection.Inbound, "1", "2", from, from.AddMilliseconds(length), SangamCallStatus.Held, "1");

                log.Duration.Should().Be(TimeSpan.FromSeconds(log.EndedAt.ToUnixTimeSeconds() - log.StartedAt.ToUnixTimeSeconds()));
                log.Duration.Should().Be(Seconds(log.EndedAt) - Seconds(log.StartedAt));
            }
        }

        static TimeSpan Seconds(DateTimeOffset time) => new(time.Hour, time.Minute, time.Second);
    }

    [Test]
    public async Task Words_that_nobody_listed_are_sent_as_they_are()
    {
        SangamCallLog log = Samples.Outbound();
        log.Status = new SangamCallStatus("Planned");
        log.LoggedBy = new SangamLoggedBy("Dialer");
        log.Decision = new SangamDecision("ask");

        (await WrittenAsync(log)).Should().Contain("\"call_status\":\"Planned\"").And.Contain("\"logged_by\":\"Dialer\"").And.Contain("\"decision_variable\":\"ask\"");
    }

    [Test]
    public void A_log_is_made_from_any_vendors_record()
    {
        CallRecord call = Record();
        call.Recording = "https://recordings.example.com/1.mp3";

        SangamCallLog log = SangamCallLog.From(call, "7");

        log.Should().BeEquivalentTo(new
        {
            Direction = CallDirection.Inbound,
            Source = Samples.Customer,
            Destination = Samples.Agent,
            call.StartedAt,
            call.EndedAt,
            Duration = TimeSpan.FromMinutes(1),
            Status = SangamCallStatus.Held,
            AssignedUserId = "7",
            Subject = (string?)null,
            RecordingLink = new Uri("https://recordings.example.com/1.mp3"),
        });
    }

    [TestCase("answered", null, null, "Held")]
    [TestCase("answered", null, 0, "Held")]
    [TestCase("not-answered", 10, 30, "Not Held")]
    [TestCase("busy", null, null, "Not Held")]
    [TestCase("failed", null, null, "Not Held")]
    [TestCase("cancelled", null, null, "Not Held")]
    [TestCase("do-not-disturb", null, null, "Not Held")]
    [TestCase("unknown", 10, null, "Held")]
    [TestCase("unknown", 10, 0, "Held")]
    [TestCase("unknown", null, 30, "Held")]
    [TestCase("unknown", null, 0, "Not Held")]
    public void A_call_that_was_answered_was_held(string outcome, int? answeredAfter, int? talked, string status)
    {
        CallRecord call = Record();
        call.Outcome = new CallOutcome(outcome);
        call.AnsweredAt = call.StartedAt?.AddSeconds(answeredAfter ?? 0);
        call.AnsweredAt = answeredAfter is null ? null : call.AnsweredAt;
        call.TalkTime = talked is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

        SangamCallLog.From(call, "1").Status.Value.Should().Be(status);
        SangamCallLog.From(call, "1", SangamCallStatus.Held).Status.Should().Be(SangamCallStatus.Held);
    }

    [TestCase("unknown", null)]
    [TestCase("in-progress", 30)]
    [TestCase("parked", 30)]
    public void A_call_of_which_nobody_reported_how_it_went_is_refused_unless_the_program_says_it(string outcome, int? talked)
    {
        CallRecord call = Record();
        call.Outcome = new CallOutcome(outcome);
        call.TalkTime = talked is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

        call.Invoking(record => SangamCallLog.From(record, "1")).Should().Throw<ArgumentException>().WithMessage($"*'{outcome}'*parameter 'status'*").WithParameterName("call");
        SangamCallLog.From(call, "1", SangamCallStatus.NotHeld).Status.Should().Be(SangamCallStatus.NotHeld);
    }

    [TestCase("call_1.wav")]
    [TestCase("file:///etc/passwd")]
    [TestCase("")]
    [TestCase(null)]
    public void A_recording_that_is_no_address_is_left_out(string? recording)
    {
        CallRecord call = Record();
        call.Recording = recording;

        SangamCallLog.From(call, "1").RecordingLink.Should().BeNull();
    }

    [TestCase(nameof(CallRecord.Direction))]
    [TestCase(nameof(CallRecord.From))]
    [TestCase(nameof(CallRecord.To))]
    [TestCase(nameof(CallRecord.StartedAt))]
    public void A_record_that_lacks_a_field_is_refused_by_its_name(string field)
    {
        CallRecord call = Record();
        typeof(CallRecord).GetProperty(field)!.SetValue(call, null);

        call.Invoking(record => SangamCallLog.From(record, "1")).Should().Throw<ArgumentException>().WithMessage($"call has no {field},*").WithParameterName("call");
    }

    [TestCase(null)]
    [TestCase("")]
    public void A_withheld_number_is_logged_as_the_program_says(string? from)
    {
        CallRecord call = Record();
        call.From = from;

        call.Invoking(record => SangamCallLog.From(record, "1")).Should().Throw<TelephonyArgumentException>().WithMessage("*'withheldNumber'*");
        SangamCallLog.From(call, "1", withheldNumber: "anonymous").Source.Should().Be("anonymous");
        SangamCallLog.From(Record(), "1", withheldNumber: "anonymous").Source.Should().Be(Samples.Customer);
        call.Invoking(record => SangamCallLog.From(record, "1", withheldNumber: " ")).Should().Throw<TelephonyArgumentException>().WithParameterName("withheldNumber");
    }

    [TestCase("internal", "Direction", Samples.Customer, Samples.Agent)]
    [TestCase("inbound", "From", "", Samples.Agent)]
    [TestCase("inbound", "From", " ", Samples.Agent)]
    [TestCase("inbound", "From", "1\n2", Samples.Agent)]
    [TestCase("inbound", "To", Samples.Customer, "")]
    [TestCase("inbound", "To", Samples.Customer, "\u0007")]
    public void A_record_that_cannot_be_logged_is_refused_at_once(string direction, string field, string from, string to)
    {
        CallRecord call = Record();
        call.Direction = new CallDirection(direction);
        call.From = from;
        call.To = to;

        call.Invoking(record => SangamCallLog.From(record, "1")).Should().Throw<ArgumentException>().WithMessage($"call has *{field}*").WithParameterName("call");
    }

    [Test]
    public async Task A_missed_call_as_iBizFone_reports_it_is_logged_with_no_duration()
    {
        var missed = new CallRecord("iBizFone IVR", "1769416509.17")
        {
            Direction = CallDirection.Inbound,
            From = Samples.Customer,
            To = Samples.Agent,
            StartedAt = Samples.At(10, 58, 47),
            Outcome = CallOutcome.NotAnswered,
            Status = "MISSED",
        };

        (await WrittenAsync(SangamCallLog.From(missed, "1"))).Should().Contain("\"duration\":\"00:00:00\"").And.Contain("\"call_status\":\"Not Held\"")
            .And.Contain("\"date_start\":\"2020-11-10 10:58:47\"").And.Contain("\"date_end\":\"2020-11-10 10:58:47\"");
    }

    [TestCase(12, 95, null, 107)]
    [TestCase(12, null, null, 12)]
    [TestCase(null, 95, null, 95)]
    [TestCase(null, null, null, 0)]
    [TestCase(null, -5, null, 0)]
    [TestCase(12, 95, 200, 107)]
    [TestCase(12, null, 60, 60)]
    [TestCase(null, null, 60, 60)]
    [TestCase(null, 0, 60, 60)]
    [TestCase(12, 0, -5, 12)]
    public void A_call_without_an_end_lasts_as_long_as_it_was_talked_or_else_as_it_took(int? answeredAfter, int? talked, int? took, int lasted)
    {
        CallRecord call = Record();
        call.EndedAt = null;
        call.Duration = took is { } all ? TimeSpan.FromSeconds(all) : null;
        call.AnsweredAt = answeredAfter is { } after ? call.StartedAt!.Value.AddSeconds(after) : null;
        call.TalkTime = talked is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

        SangamCallLog.From(call, "1", SangamCallStatus.Held).Duration.Should().Be(TimeSpan.FromSeconds(lasted));
    }

    [TestCase("2026-11-01 05:50:00", "2026-11-01 01:50:00", "2026-11-01 02:10:00", TestName = "{m}: back in autumn")]
    [TestCase("2026-03-08 06:50:00", "2026-03-08 01:50:00", "2026-03-08 02:10:00", TestName = "{m}: forward in spring")]
    public async Task Start_end_and_duration_agree_also_when_the_clock_is_put(string utc, string start, string end)
    {
        DateTimeOffset startedAt = DateTimeOffset.Parse(utc + "Z", System.Globalization.CultureInfo.InvariantCulture);
        var log = new SangamCallLog(CallDirection.Inbound, "1", "2", startedAt, startedAt.AddMinutes(20), SangamCallStatus.Held, "1");

        (await WrittenAsync(log, TimeZoneInfo.FindSystemTimeZoneById("America/New_York"))).Should().Contain("\"duration\":\"00:20:00\"")
            .And.Contain($"\"date_start\":\"{start}\"").And.Contain($"\"date_end\":\"{end}\"");
    }

    [TestCase("2026-11-01 01:50:00", "2026-11-01 01:10:00", 20)]
    [TestCase("2026-11-01 00:50:00", "2026-11-01 01:10:00", 20)]
    [TestCase("2026-11-01 01:50:00", "2026-11-01 02:10:00", 20)]
    [TestCase("2026-11-01 01:10:00", "2026-11-01 01:50:00", 40)]
    [TestCase("2026-03-08 01:50:00", "2026-03-08 03:10:00", 20)]
    [TestCase("2026-03-08 12:00:00", "2026-03-08 11:59:00", -1)]
    public void A_clock_that_is_put_back_makes_no_call_shorter_than_nothing(string startedAt, string endedAt, int minutes)
    {
        var log = new SangamCallLog(CallDirection.Inbound, "1", "2", At(startedAt), At(endedAt), SangamCallStatus.Held, "1", TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

        log.Duration.Should().Be(TimeSpan.FromMinutes(minutes));
        log.TryValidate(out _).Should().Be(minutes >= 0);
    }

    [TestCase("2026-03-08 02:30:00", "2026-03-08 03:10:00", "startedAt")]
    [TestCase("2026-03-08 01:50:00", "2026-03-08 02:30:00", "endedAt")]
    public void A_time_that_no_clock_showed_is_refused(string startedAt, string endedAt, string name) =>
        FluentActions.Invoking(() => new SangamCallLog(CallDirection.Inbound, "1", "2", At(startedAt), At(endedAt), SangamCallStatus.Held, "1", TimeZoneInfo.FindSystemTimeZoneById("America/New_York")))
            .Should().Throw<TelephonyArgumentException>().WithParameterName(name).WithMessage("*America/New_York never showed*put forward*");

    [Test]
    public void A_record_that_ended_before_it_began_is_refused()
    {
        CallRecord call = Record();
        call.EndedAt = call.StartedAt!.Value.AddSeconds(-1);

        call.Invoking(record => SangamCallLog.From(record, "1")).Should().Throw<TelephonyArgumentException>().WithParameterName("call").WithMessage("call ended before its StartedAt*");
    }

    [Test]
    public void No_record_is_refused() => FluentActions.Invoking(() => SangamCallLog.From(null!, "1")).Should().Throw<ArgumentNullException>();

    private static DateTime At(string clock) => DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture);

    private static CallRecord Record() => new("Test Vendor", "1.2")
    {
        Direction = CallDirection.Inbound,
        From = Samples.Customer,
        To = Samples.Agent,
        StartedAt = Samples.At(10, 58, 47),
        EndedAt = Samples.At(10, 59, 47),
        TalkTime = TimeSpan.FromSeconds(50),
    };

    private static async Task<string> WrittenAsync(SangamCallLog log, TimeZoneInfo? zone = null)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        server.Map("POST", "api/v1/ivr-call-log", StubResponse.Json("""{"status":200,"result":[]}"""));
        var options = new SangamCrmOptions { BaseAddress = server.BaseAddress, IvrName = "test-ivr", Token = "test-token" };
        options.TimeZone = zone ?? options.TimeZone;
        using SangamCrmClient client = SangamCrmClient.Create(options);

        (await client.CallLogs.PushAsync(log)).Should().BeNull("the CRM answered without a result");
        return server.Journal.Requests.Single().Text;
    }
}
