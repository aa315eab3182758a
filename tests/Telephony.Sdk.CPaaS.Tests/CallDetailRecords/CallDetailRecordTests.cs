using System.Text.Json;

namespace Telephony.Sdk.CPaaS.Tests.CallDetailRecords;

[TestFixture]
public sealed class CallDetailRecordTests
{
    private const string ClickToCall =
        """{"account_id":"ACvjfnvjnfs","agent_number":"918000685678","answer":"Tue, 04 Jul 2023 05:31:42 GMT","billsec":8.55722,"call_date":"Tue, 04 Jul 2023 05:31:51 GMT","call_direction":"outbound-api","call_duration":15.1364,"call_status":"ANSWERED","caller_id":"15168148111","customer_number":"919979271234","destination_context":"click2call","dial_status":"ANSWER","dialed_number":"919979271234","dtmf_inputs":"","end":"Tue, 04 Jul 2023 05:31:51 GMT","id":328,"recording_name":"","request_id":"91da7c083f","uniqueid":"1688448695.804"}""";

    private const string NotDialled =
        """{"account_id":"ACvjfnvjnfs","agent_number":"","answer":"Thu, 01 Jan 1970 00:00:00 GMT","billsec":null,"call_date":"Tue, 18 Jul 2023 06:11:10 GMT","call_direction":"outbound-campaign","call_duration":null,"call_status":null,"caller_id":"15168148720","customer_number":"","dial_status":"DND","dialed_number":"918000685678","end":"Thu, 01 Jan 1970 00:00:00 GMT","id":444,"is_dnd":"1","request_id":"","uniqueid":""}""";

    [Test]
    public async Task A_call_starts_where_its_end_less_its_duration_is()
    {
        CallRecord call = (await ReadAsync(ClickToCall)).ToCallRecord();

        call.Should().Be(new CallRecord("CPaaS", "1688448695.804")
        {
            Direction = CallDirection.Outbound,
            From = "15168148111",
            To = "919979271234",
            StartedAt = At(5, 31, 51).AddTicks(-151_364_000),
            AnsweredAt = At(5, 31, 42),
            EndedAt = At(5, 31, 51),
            TalkTime = TimeSpan.FromTicks(85_572_200),
            Duration = TimeSpan.FromTicks(151_364_000),
            RingTime = TimeSpan.FromTicks(65_791_800),
            Outcome = CallOutcome.Answered,
            Status = "ANSWERED",
            Agent = "918000685678",
        });

        // The unique id's own time is the start; the end is known to the second.
        call.StartedAt!.Value.Should().BeCloseTo(DateTimeOffset.FromUnixTimeMilliseconds(1688448695804), TimeSpan.FromSeconds(1));
    }

    [Test]
    public async Task A_number_that_was_not_dialled_has_no_start()
    {
        CallRecord call = (await ReadAsync(NotDialled)).ToCallRecord();

        call.Should().Be(new CallRecord("CPaaS", "444")
        {
            Direction = CallDirection.Outbound,
            From = "15168148720",
            To = "918000685678",
            EndedAt = new DateTimeOffset(2023, 7, 18, 6, 11, 10, TimeSpan.Zero),
            Outcome = CallOutcome.DoNotDisturb,
            Status = "DND",
        });
    }

    [TestCase("inbound", "inbound")]
    [TestCase("Inbound-did", "inbound")]
    [TestCase("OUTBOUND-API", "outbound")]
    [TestCase("internal", "internal")]
    [TestCase("", "")]
    [SetCulture("tr-TR")]
    public async Task A_direction_is_told_from_the_beginning_of_the_vendors_word(string word, string direction) =>
        (await ReadAsync($$"""{"id":1,"call_direction":"{{word}}"}""")).ToCallRecord().Direction.Should().Be(new CallDirection(direction));

    [TestCase("\"Fri, 07 Jul 2023 06:08:09 GMT\"", "2023-07-07T06:08:09Z")]
    [TestCase("\" Fri, 07 Jul 2023 06:08:09 GMT \"", "2023-07-07T06:08:09Z")]
    [TestCase("\"Thu, 01 Jan 1970 00:00:00 GMT\"", null)]
    [TestCase("\"Thu, 01 Jan 1970 05:30:00 GMT\"", null)]
    [TestCase("\"1970-01-01 00:00:00\"", null)]
    [TestCase("\"0000-00-00 00:00:00\"", null)]
    [TestCase("\"Mon, 07 Jul 2023 06:08:09 GMT\"", "2023-07-07T06:08:09Z")]
    [TestCase("\"\"", null)]
    [TestCase("null", null)]
    [SetCulture("th-TH")]
    public async Task A_time_is_UTC_whatever_the_culture(string json, string? instant) =>
        (await ReadAsync($$"""{"id":1,"answer":{{json}}}""")).AnsweredAt
            .Should().Be(instant is null ? null : DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

    [TestCase("\"2023-07-07 06:08:09\"")]
    [TestCase("\"Fri, 07 Jul 2023 06:08:09 +0530\"")]
    [TestCase("\"07 Jul 2023 06:08:09 GMT\"")]
    [TestCase("\"Fri, 32 Jul 2023 06:08:09 GMT\"")]
    [TestCase("\"Fri,\"")]
    [TestCase("1688710079")]
    [TestCase("\"yesterday\"")]
    public async Task A_time_in_another_form_is_not_guessed_at(string json)
    {
        CPaaSCallDetailRecord record = await ReadAsync($$"""{"id":1,"answer":{{json}}}""");

        (record.Id, record.AnsweredAt, record.AdditionalFields!["answer"].GetRawText()).Should().Be(("1", null, json));
    }

    [TestCase("17.0311", 170_311_000L)]
    [TestCase("\"17.0311\"", 170_311_000L)]
    [TestCase("17", 170_000_000L)]
    [TestCase("[17]", 170_000_000L)]
    [TestCase("\"00:00:17\"", 170_000_000L)]
    [TestCase("\"\"", null)]
    [TestCase("null", null)]
    public async Task A_duration_is_read_however_it_is_sent(string json, long? ticks) =>
        (await ReadAsync($$"""{"id":1,"call_duration":{{json}}}""")).CallDuration.Should().Be(ticks is { } value ? TimeSpan.FromTicks(value) : null);

    [TestCase("\"\"")]
    [TestCase("\" \"")]
    [TestCase("null")]
    public async Task No_call_status_is_null(string json) => (await ReadAsync($$"""{"id":1,"call_status":{{json}}}""")).CallStatus.Should().BeNull();

    [TestCase("1688710079.868")]
    [TestCase("1688710079.860")]
    [TestCase("pbx01-1688710079.868")]
    public async Task A_unique_id_keeps_its_digits(string id)
    {
        (await ReadAsync($$"""{"id":352,"uniqueid":"{{id}}"}""")).UniqueId.Should().Be(id);
        if (!id.StartsWith('p'))
        {
            (await ReadAsync($$"""{"id":352,"uniqueid":{{id}}}""")).UniqueId.Should().Be(id);
        }
    }

    [Test]
    public async Task Unknown_words_and_fields_are_kept()
    {
        CPaaSCallDetailRecord record = await ReadAsync("""{"id":1,"dial_status":"CHANUNAVAIL","call_status":"NO ANSWER","carrier":"x"}""");

        record.DialStatus.Value.Should().Be("CHANUNAVAIL");
        record.CallStatus!.Value.Value.Should().Be("NO ANSWER");
        record.AdditionalFields!["carrier"].GetString().Should().Be("x");
        record.ToCallRecord().Status.Should().Be("NO ANSWER");
    }

    [Test]
    public async Task What_is_written_is_read_back()
    {
        CPaaSCallDetailRecord record = await ReadAsync(ClickToCall);

        JsonSerializer.Deserialize<CPaaSCallDetailRecord>(JsonSerializer.Serialize(record)).Should().Be(record);
        var campaign = new CPaaSCampaign { StartsAt = new DateTime(2023, 7, 11, 9, 0, 0) };
        JsonSerializer.Deserialize<CPaaSCampaign>(JsonSerializer.Serialize(campaign)).Should().Be(campaign);
    }

    [TestCase("pune")]
    [TestCase(null)]
    public async Task A_record_carries_the_key_of_the_client_that_read_it_and_not_the_vendors_account(string? key)
    {
        const string row = """{"id":1,"account_id":"ACvjfnvjnfs","account":"7","Account":"8"}""";
        using CPaaSClient client = new AnsweringHandler($$$"""{"response":{"message":"cdr found","result":[{{{row}}},null,{{{row}}}],"success":"true"}}""").NewClient(key: key);

        foreach (IReadOnlyList<CPaaSCallDetailRecord> records in new[]
        {
            await client.CallDetailRecords.ListByRequestAsync("a"),
            await client.CallDetailRecords.ListByCampaignAsync("a"),
            await client.CallDetailRecords.ListByDateAsync(new DateTime(2023, 7, 1), new DateTime(2023, 7, 1)),
        })
        {
            records.Should().HaveCount(2).And.OnlyContain(record => record.Account == key && record.AccountId == "ACvjfnvjnfs" && record.ToCallRecord().Account == key);
            records[0].AdditionalFields!["account"].GetString().Should().Be("7");
            records[0].AdditionalFields!["Account"].GetString().Should().Be("8");
        }
    }

    private static DateTimeOffset At(int hour, int minute, int second) => new(2023, 7, 4, hour, minute, second, TimeSpan.Zero);

    private static async Task<CPaaSCallDetailRecord> ReadAsync(string row)
    {
        using CPaaSClient client = new AnsweringHandler($$$"""{"response":{"message":"cdr found","result":[{{{row}}}],"success":"true"}}""").NewClient();
        return (await client.CallDetailRecords.ListByRequestAsync("a")).Single();
    }
}
