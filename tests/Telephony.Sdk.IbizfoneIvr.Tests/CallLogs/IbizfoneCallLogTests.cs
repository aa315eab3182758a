using System.Text.Json;
namespace Telephony.Sdk.IbizfoneIvr.Tests.CallLogs;

[TestFixture]
public sealed class IbizfoneCallLogTests
{
    /// <summary>The document's sample address, filled in.</summary>
    private const string Sample = "callnumber=9997927001&date=2026-01-26&time=14:05:09&agentnumber=9997927002&ivrduration=12&callduration=95&callstatus=ANSWER"
        + "&state=Delhi&ibizfonenumber=9997927000&recordingurl=http%3A%2F%2Fivr.example.com%2Frec%2F1.mp3%3Fid%3D1%26k%3D2&calllogid=1769416509.17&department=Sales+and+service";

    private const string Long = "99999999999999999999999999999999999999999999999999";

    private static readonly IbizfoneCallLog s_sample = new()
    {
        CallId = "1769416509.17",
        CallerNumber = "9997927001",
        VirtualNumber = "9997927000",
        AgentNumber = "9997927002",
        LocalTime = new DateTime(2026, 1, 26, 14, 5, 9),
        IvrDuration = TimeSpan.FromSeconds(12),
        TalkTime = TimeSpan.FromSeconds(95),
        Status = IbizfoneCallStatus.Answer,
        CallerCircle = "Delhi",
        RecordingUrl = "http://ivr.example.com/rec/1.mp3?id=1&k=2",
        Department = "Sales and service",
    };

    [TestCase(Sample)]
    [TestCase("?" + Sample)]
    [TestCase("&&" + Sample + "&&=x&")]
    public void The_documents_sample_address_is_read_field_by_field(string query) => IbizfoneCallLog.Parse(query).Should().Be(s_sample);

    [Test]
    public void The_names_of_the_documents_table_are_read() => IbizfoneCallLog.Parse(
        "call_uuid=1769416509.17&caller_number=9997927001&date=2026-01-26&time=14:05:09&agent_connected=9997927002&total_call_duration=00:00:12"
        + "&conversation_duration=00:01:35&call_status=ANSWER&caller_circle=Delhi&knumber=9997927000&recording_url=http://ivr.example.com/rec/1.mp3?id=1%26k=2"
        + "&String_department=Sales%20and%20service").Should().Be(s_sample);

    [Test]
    public void The_spelling_and_the_field_that_are_seen_in_production_are_read()
    {
        IbizfoneCallLog log = IbizfoneCallLog.Parse(Sample.Replace("callnumber", "callernumber", StringComparison.Ordinal) + "&calltype=Inbound");

        log.Should().Be(s_sample with { CallType = "Inbound" });
    }

    [TestCase("CALLLOGID")]
    [TestCase("CallLogId")]
    [TestCase(" calllogid ")]
    [TestCase("Call_UUID")]
    public void Names_count_in_any_case(string name) => Parse((name, " 1.2 ")).CallId.Should().Be("1.2");

    [TestCase("date=2026-01-26", "date")]
    [TestCase("time=14:05:09", "time")]
    [TestCase("date=26-01-2026&time=14:05:09", "date", "time")]
    [TestCase("date=2026-02-30&time=14:05:09", "date", "time")]
    [TestCase("date=1969-12-31&time=14:05:09", "date", "time")]
    [TestCase("date=0001-01-01&time=00:00:00", "date", "time")]
    [TestCase("date=२०२६-०१-२६&time=14:05:09", "date", "time")]
    [TestCase("date=2026-01-26&time=24:00:00", "date", "time")]
    [TestCase("date=2026-01-26&time=10:48", "date", "time")]
    [TestCase("date=2026-01-26&time=2:05:09 PM", "date", "time")]
    [TestCase("date=2026-01-26&time=-14:05:09", "date", "time")]
    [TestCase("ivrduration=soon", "ivrduration")]
    [TestCase("ivrduration=-5", "ivrduration")]
    [TestCase("callduration=00:40", "callduration")]
    [TestCase("callduration=1e99", "callduration")]
    [TestCase("callduration=" + Long, "callduration")]
    public void What_cannot_be_read_is_none_and_its_text_is_kept(string odd, params string[] fields)
    {
        IbizfoneCallLog log = IbizfoneCallLog.Parse("calllogid=1769416509.17&callnumber=9997927001&callstatus=ANSWER&" + odd);

        log.Should().BeEquivalentTo(new { CallId = "1769416509.17", CallerNumber = "9997927001", Status = IbizfoneCallStatus.Answer, LocalTime = (DateTime?)null, IvrDuration = (TimeSpan?)null, TalkTime = (TimeSpan?)null });
        log.AdditionalFields.Should().BeEquivalentTo(odd.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]));
        log.AdditionalFields!.Keys.Should().BeEquivalentTo(fields);
    }

    [Test]
    public void The_other_name_of_a_field_is_kept_under_the_first() =>
        IbizfoneCallLog.Parse("calllogid=1&total_call_duration=soon").AdditionalFields.Should().Equal(new Dictionary<string, string> { ["ivrduration"] = "soon" });

    [TestCase("null")]
    [TestCase("None")]
    [TestCase("NaN")]
    public void A_word_for_nothing_is_none(string word)
    {
        IbizfoneCallLog log = Parse(("calllogid", "1"), ("agentnumber", word), ("callduration", word), ("date", word), ("time", word), ("callstatus", word), ("other", word));

        log.Should().Be(new IbizfoneCallLog { CallId = "1", Status = new IbizfoneCallStatus(string.Empty) });
    }

    [Test]
    public void A_time_may_have_an_hour_of_one_digit() =>
        Parse(("calllogid", "1"), ("date", "2026-01-26"), ("time", "9:48:33")).LocalTime.Should().Be(new DateTime(2026, 1, 26, 9, 48, 33));

    [Test]
    public void The_parameters_of_a_link_that_is_not_escaped_are_kept()
    {
        IbizfoneCallLog log = IbizfoneCallLog.Parse("calllogid=1&recordingurl=https://rec.example.com/play?file=a.mp3&date=20240303&callduration=x&key=7&date=2024-03-03&time=10:48:00&callduration=40");

        log.RecordingUrl.Should().Be("https://rec.example.com/play?file=a.mp3");
        log.LocalTime.Should().Be(new DateTime(2024, 3, 3, 10, 48, 0));
        log.TalkTime.Should().Be(TimeSpan.FromSeconds(40));
        log.AdditionalFields.Should().BeEquivalentTo(new Dictionary<string, string> { ["date"] = "20240303", ["callduration"] = "x", ["key"] = "7" });
    }

    [Test]
    public void Of_several_values_the_first_that_is_not_blank_counts()
    {
        IbizfoneCallLog log = Parse(("calllogid", null), ("call_uuid", "1"), ("calllogid", "2"), ("x", " "), ("X", "a"), ("x", "b"), ("callnumber", ""), ("callernumber", "9"));

        log.CallId.Should().Be("1");
        log.CallerNumber.Should().Be("9");
        log.AdditionalFields.Should().Equal(new Dictionary<string, string> { ["X"] = "a", ["calllogid"] = "2" });
    }

    [Test]
    public void Unknown_fields_are_kept_by_their_names_in_any_case()
    {
        IbizfoneCallLog log = IbizfoneCallLog.Parse("calllogid=1&Circle_Code=DL%2B");

        log.AdditionalFields!["circle_code"].Should().Be("DL+");
        IbizfoneCallLog.Parse("calllogid=1").AdditionalFields.Should().BeNull();
    }

    [TestCase("12", 12)]
    [TestCase("0", 0)]
    [TestCase("00:00:12", 12)]
    [TestCase("01:00:12", 3612)]
    [TestCase("25:00:00", 90000)]
    [TestCase(" 12 ", 12)]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void A_duration_is_seconds_or_a_clock(string? text, int? seconds)
    {
        IbizfoneCallLog log = Parse(("calllogid", "1"), ("ivrduration", text), ("callduration", text));

        log.IvrDuration.Should().Be(seconds is { } whole ? TimeSpan.FromSeconds(whole) : null);
        log.TalkTime.Should().Be(log.IvrDuration);
    }

    [TestCase("2026-01-26", "14:05:09", "2026-01-26T08:35:09Z")]
    [TestCase("2024-02-29", "00:00:00", "2024-02-28T18:30:00Z")]
    [TestCase("2026-12-31", "23:59:59", "2026-12-31T18:29:59Z")]
    [TestCase("0000-00-00", "00:00:00", null)]
    [TestCase("0000-00-00", null, null)]
    [TestCase("1970-01-01", "00:00:00", null)]
    [TestCase("1970-01-01", "05:30:00", null)]
    [TestCase(null, null, null)]
    [TestCase("", " ", null)]
    public void Date_and_time_are_an_Indian_clock(string? date, string? time, string? utc)
    {
        IbizfoneCallLog log = Parse(("calllogid", "1"), ("date", date), ("time", time));

        log.StartedAt.Should().Be(utc is null ? null : DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));
        log.LocalTime.HasValue.Should().Be(utc is not null);
        (log.LocalTime?.Kind ?? DateTimeKind.Unspecified).Should().Be(DateTimeKind.Unspecified);
    }

    [TestCase("ANSWER")]
    [TestCase("MISSED")]
    [TestCase("DROPPED")]
    [TestCase("VOICEMAIL")]
    [TestCase("missed")]
    public void A_status_is_kept_as_it_was_sent(string word)
    {
        IbizfoneCallStatus status = Parse(("calllogid", "1"), ("callstatus", word)).Status;

        status.Value.Should().Be(word);
        JsonSerializer.Deserialize<IbizfoneCallStatus>(JsonSerializer.Serialize(status)).Should().Be(status);
    }

    [TestCase("", "calllogid", "is missing")]
    [TestCase("?", "calllogid", "is missing")]
    [TestCase(null, "calllogid", "is missing")]
    [TestCase("calllogid=%20", "calllogid", "is missing")]
    [TestCase("calllogid", "calllogid", "is missing")]
    public void What_is_no_call_log_names_the_field_and_the_reason(string? query, string field, string reason)
    {
        IbizfoneCallLog.TryParse(query, out IbizfoneCallLog? log, out PushProblem? error).Should().BeFalse();

        log.Should().BeNull();
        error.Should().Be(new PushProblem(field, reason));
        error!.ToString().Should().Be($"{field} {reason}");
        FluentActions.Invoking(() => IbizfoneCallLog.Parse(query)).Should().Throw<TelephonyProtocolException>()
            .Which.Should().BeEquivalentTo(new { Vendor = "iBizFone IVR", Operation = "CallLogs.Parse", StatusCode = 0, Message = $"iBizFone IVR pushed what is no call log: {field} {reason}." });
    }

    [TestCase("secret=canary-7f3a&callduration=canary-7f3a")]
    [TestCase("canary-7f3a")]
    public void A_failure_shows_nothing_of_what_was_sent(string query) =>
        FluentActions.Invoking(() => IbizfoneCallLog.Parse(query)).Should().Throw<TelephonyProtocolException>().Which.ToString().Should().NotContain("canary");

    [Test]
    public void A_call_log_prints_no_field_that_it_does_not_know() =>
        IbizfoneCallLog.Parse("calllogid=1&secret=canary-7f3a").ToString().Should().NotContain("canary");

    [Test]
    public void Fields_must_be_there() =>
        FluentActions.Invoking(() => IbizfoneCallLog.Parse((IEnumerable<KeyValuePair<string, string?>>)null!)).Should().Throw<ArgumentNullException>();

    private static IbizfoneCallLog Parse(params (string Name, string? Value)[] fields) =>
        IbizfoneCallLog.Parse(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    [TestCase("""{"calllogid":7,"callnumber":"9997927001","callduration":95,"agentnumber":null,"x":{"y":1}}""")]
    [TestCase("""[{"CALL_UUID":"7","caller_number":"9997927001","conversation_duration":"00:01:35","x":{"y":1}}]""")]
    [TestCase("data=%7B%22calllogid%22%3A%227%22%2C%22callnumber%22%3A%229997927001%22%2C%22callduration%22%3A95%2C%22x%22%3A%7B%22y%22%3A1%7D%7D")]
    [TestCase("""{"log":{"calllogid":7,"callnumber":"9997927001","callduration":95,"x":{"y":1}}}""")]
    public void JSON_is_read_too(string text)
    {
        IbizfoneCallLog log = IbizfoneCallLog.Parse(text);

        (log.CallId, log.CallerNumber, log.AgentNumber, log.TalkTime).Should().Be(("7", "9997927001", null, TimeSpan.FromSeconds(95)));
        log.AdditionalFields!["x"].Should().Be("""{"y":1}""");
    }
}
