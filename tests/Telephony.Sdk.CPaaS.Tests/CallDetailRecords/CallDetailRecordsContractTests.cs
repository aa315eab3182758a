namespace Telephony.Sdk.CPaaS.Tests.CallDetailRecords;

[TestFixture]
public sealed class CallDetailRecordsContractTests : CPaaSContractTests
{
    [Test]
    public async Task Records_of_a_range_of_dates_are_listed_field_by_field()
    {
        IReadOnlyList<CPaaSCallDetailRecord> records = await ReplyAsync<IReadOnlyList<CPaaSCallDetailRecord>>("CallDetailRecords.ListByDate");

        records.Should().ContainSingle().Which.Should().Be(new CPaaSCallDetailRecord
        {
            Id = "352",
            UniqueId = "1688710079.868",
            RequestId = "b5e66bf36f",
            AccountId = "ACvjfnvjnfs",
            Direction = CPaaSCallDirection.OutboundApi,
            CallerId = CallerId,
            CustomerNumber = Agent,
            DialedNumber = Agent,
            DestinationContext = "local_call",
            DialStatus = CPaaSDialStatus.Answer,
            CallStatus = CPaaSCallStatus.Answered,
            CallDate = At(7, 7, 6, 8, 16),
            AnsweredAt = At(7, 7, 6, 8, 9),
            EndedAt = At(7, 7, 6, 8, 16),
            CallDuration = TimeSpan.FromTicks(170_311_000),
            TalkTime = TimeSpan.FromTicks(72_695_500),
        });
    }

    [Test]
    public async Task Count_and_offset_are_left_out_when_they_are_not_set() =>
        (await Client.CallDetailRecords.ListByDateAsync(Day(6, 13), Day(6, 17))).Should().ContainSingle();

    [TestCase(18, "byte order mark, blank lines and text/html")]
    [TestCase(19, "a PHP warning before the JSON")]
    public async Task Records_are_read_however_a_PHP_server_wraps_them(int day, string how) =>
        (await Client.CallDetailRecords.ListByDateAsync(Day(6, day), Day(6, day))).Should().ContainSingle(how).Which.Id.Should().Be("352");

    [Test]
    public async Task A_login_page_is_a_protocol_error_that_points_at_the_address() =>
        await Client.Awaiting(client => client.CallDetailRecords.ListByDateAsync(Day(6, 20), Day(6, 20)))
            .Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*HTML*BaseAddress*");

    [Test]
    public async Task Success_without_records_is_an_empty_list() =>
        (await Client.CallDetailRecords.ListByDateAsync(Day(6, 14), Day(6, 14))).Should().BeEmpty();

    [Test]
    public async Task A_refusal_without_records_is_not_found_and_ends_the_listing_of_all_pages()
    {
        TelephonyApiException refusal = (await Client.Awaiting(client => client.CallDetailRecords.ListByDateAsync(Day(6, 15), Day(6, 15)))
            .Should().ThrowAsync<TelephonyApiException>()).Which;
        refusal.Kind.Should().Be(TelephonyErrorKind.NotFound);
        refusal.VendorMessage.Should().Be("cdr not found");
    }

    [Test]
    public async Task All_pages_are_listed_and_a_record_that_comes_again_is_given_once()
    {
        List<string?> ids = [];
        await foreach (CPaaSCallDetailRecord record in Client.CallDetailRecords.ListAllAsync(Day(7, 1), Day(7, 7), pageSize: 2))
        {
            ids.Add(record.Id);
        }

        ids.Should().Equal("355", "354", "353", "352");
    }

    [Test]
    public async Task The_records_of_a_request_are_listed()
    {
        CPaaSCallDetailRecord record = (await ReplyAsync<IReadOnlyList<CPaaSCallDetailRecord>>("CallDetailRecords.ListByRequest")).Should().ContainSingle().Which;

        record.AgentNumber.Should().Be(Destination);
        record.DestinationContext.Should().Be("click2call");
        record.UniqueId.Should().Be("1688448695.804");
    }

    [Test]
    public async Task The_record_of_a_click_to_call_is_waited_for()
    {
        IReadOnlyList<CPaaSCallDetailRecord> found = await Client.CallDetailRecords.WaitForRequestAsync("57362de4f0");

        found.Should().ContainSingle().Which.AgentNumber.Should().Be(Agent);
    }

    [Test]
    public async Task A_record_that_does_not_come_is_waited_for_until_the_time_is_up()
    {
        IReadOnlyList<CPaaSCallDetailRecord> found =
            await Client.CallDetailRecords.WaitForRequestAsync("0000000000", timeout: TimeSpan.FromSeconds(1), interval: TimeSpan.FromMilliseconds(200));

        found.Should().BeEmpty();
    }

    [Test]
    public async Task The_records_of_a_campaign_are_listed_with_those_that_were_not_dialled()
    {
        IReadOnlyList<CPaaSCallDetailRecord> records = await ReplyAsync<IReadOnlyList<CPaaSCallDetailRecord>>("CallDetailRecords.ListByCampaign");

        records.Should().HaveCount(2);
        records[0].Should().Be(new CPaaSCallDetailRecord
        {
            Id = "444",
            AccountId = "ACvjfnvjnfs",
            ListId = "LS50f6ec70b7",
            IsDnd = true,
            Direction = CPaaSCallDirection.OutboundCampaign,
            CallerId = "15168148720",
            DialedNumber = Destination,
            DestinationContext = "local_call_campaign_type_0",
            DialStatus = CPaaSDialStatus.Dnd,
            CallDate = At(7, 18, 6, 11, 10),
        });
        records[1].IsDnd.Should().BeFalse();
        records[1].UniqueId.Should().Be("1689660670.1179");
    }

    private static DateTime Day(int month, int day) => new(2023, month, day);

    private static DateTimeOffset At(int month, int day, int hour, int minute, int second) => new(2023, month, day, hour, minute, second, TimeSpan.Zero);
}
