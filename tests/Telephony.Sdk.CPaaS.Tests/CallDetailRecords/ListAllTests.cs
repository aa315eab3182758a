namespace Telephony.Sdk.CPaaS.Tests.CallDetailRecords;

/// <summary>Paging over records.</summary>
[TestFixture]
public sealed class ListAllTests
{
    private const string NotFound = """{"response":{"message":"cdr not found","success":"false"}}""";
    private static readonly DateTime s_day = new(2023, 7, 1);

    [Test]
    public async Task A_page_shorter_than_asked_for_is_the_last()
    {
        var handler = new AnsweringHandler(Rows(5, 4), Rows(3));

        (await IdsAsync(handler, limit: null)).Should().Equal("5", "4", "3");

        handler.Sent.Should().Equal(Body(2, 0), Body(2, 2));
    }

    [TestCase(NotFound)]
    [TestCase("""{"response":{"result":[],"success":"true"}}""")]
    public async Task A_page_without_records_is_the_last_however_the_vendor_says_so(string none)
    {
        (await IdsAsync(new AnsweringHandler(Rows(5, 4), none), limit: null)).Should().Equal("5", "4");
        (await IdsAsync(new AnsweringHandler(none), limit: null)).Should().BeEmpty();
    }

    [Test]
    public async Task A_limit_is_exact_and_no_page_is_fetched_beyond_it()
    {
        var handler = new AnsweringHandler(Rows(5, 4), Rows(3));

        (await IdsAsync(handler, limit: 3)).Should().Equal("5", "4", "3");

        handler.Sent.Should().Equal(Body(2, 0), Body(2, 2));
    }

    [Test]
    public async Task A_record_that_comes_again_is_given_once_in_each_enumeration()
    {
        using CPaaSClient client = new AnsweringHandler(Rows(5, 4), Rows(4, 3), Rows(2), Rows(5, 4), Rows(4, 3), Rows(2)).NewClient();
        PagedSequence<CPaaSCallDetailRecord> all = client.CallDetailRecords.ListAllAsync(s_day, s_day, pageSize: 2);

        (await IdsAsync(all)).Should().Equal("5", "4", "3", "2");
        (await IdsAsync(all)).Should().Equal("5", "4", "3", "2");
    }

    [Test]
    public async Task A_vendor_that_does_not_observe_the_offset_is_noticed() =>
        await FluentActions.Awaiting(() => IdsAsync(new AnsweringHandler(Rows(5, 4)), limit: null)).Should().ThrowAsync<TelephonyProtocolException>().WithMessage("*whole page*again*ListByDateAsync*");

    [TestCase("5,4")]
    [TestCase("5,4;4,5")]
    public async Task A_vendor_that_gives_pages_again_is_told_of_with_its_account(string pages)
    {
        using CPaaSClient client = new AnsweringHandler([.. pages.Split(';').Select(page => Rows([.. page.Split(',').Select(int.Parse)]))]).NewClient(key: "pune");

        TelephonyProtocolException again = (await FluentActions.Awaiting(() => IdsAsync(client.CallDetailRecords.ListAllAsync(s_day, s_day, pageSize: 2))).Should().ThrowAsync<TelephonyProtocolException>()).Which;

        again.Account.Should().Be("pune");
        again.Message.Should().StartWith("CPaaS (pune) gave a whole page");
    }

    [TestCase(null, 1, "5")]
    [TestCase(4, 3, "5,4,3")]
    [TestCase(7, 2, "5,4;3,2;5,4;3,2")]
    [TestCase(null, 2, "5,4;3,2;5,4;3,2")]
    public async Task However_it_gives_pages_again_it_is_not_asked_for_ever(int? limit, int pageSize, string pages)
    {
        var handler = new AnsweringHandler([.. pages.Split(';').Select(page => Rows([.. page.Split(',').Select(int.Parse)]))]);
        using CPaaSClient client = handler.NewClient();

        await FluentActions.Awaiting(() => IdsAsync(client.CallDetailRecords.ListAllAsync(s_day, s_day, limit, pageSize))).Should().ThrowAsync<TelephonyProtocolException>();

        handler.Sent.Should().HaveCountLessThan(4);
    }

    [Test]
    public async Task A_limit_beyond_a_page_ends_too()
    {
        var handler = new AnsweringHandler(Rows([.. Enumerable.Range(1, 1000)]));
        using CPaaSClient client = handler.NewClient();

        await FluentActions.Awaiting(() => IdsAsync(client.CallDetailRecords.ListAllAsync(s_day, s_day, limit: 1001))).Should().ThrowAsync<TelephonyProtocolException>();

        handler.Sent.Should().HaveCount(2);
    }

    [Test]
    public async Task A_new_record_that_pushes_the_others_on_does_not_end_a_list_with_a_limit()
    {
        var handler = new AnsweringHandler(Rows(5, 4), Rows(4, 3));

        (await IdsAsync(handler, limit: 3)).Should().Equal("5", "4", "3");
    }

    [Test]
    public async Task A_row_that_is_null_counts_as_one_that_was_sent()
    {
        var handler = new AnsweringHandler("""{"response":{"result":[{"id":5},null],"success":"true"}}""", Rows(3));

        (await IdsAsync(handler, limit: null)).Should().Equal("5", "3");

        handler.Sent.Should().Equal(Body(2, 0), Body(2, 2));
    }

    [TestCase("""{"id":"0","caller_id":"1"}""", """{"id":"0","caller_id":"2"}""", """{"id":"0","caller_id":"3"}""")]
    [TestCase("""{"id":"0","new":1}""", """{"id":"0","new":2}""", """{"id":"0","new":3}""")]
    [TestCase("""{"id":"0"}""", """{"id":"0"}""", """{"id":"0","caller_id":"3"}""")]
    public async Task Records_of_one_id_are_all_given_unless_one_is_the_same_as_on_a_page_before(string first, string second, string third)
    {
        static string Page(params string[] rows) => $$$"""{"response":{"result":[{{{string.Join(',', rows)}}}],"success":"true"}}""";

        (await IdsAsync(new AnsweringHandler(Page(first, second), Page(third)), limit: null)).Should().Equal("0", "0", "0");
        (await IdsAsync(new AnsweringHandler(Page(first, second), Page(second, third), NotFound), limit: null)).Should().Equal("0", "0", "0");
    }

    [Test]
    public async Task Rows_without_an_id_are_not_taken_for_the_same()
    {
        const string row = """{"caller_id":"1"}""";
        const string full = $$$"""{"response":{"result":[{{{row}}},{{{row}}}],"success":"true"}}""";

        (await IdsAsync(new AnsweringHandler(full, full, NotFound), limit: null)).Should().HaveCount(4);
    }

    [Test]
    public async Task A_token_of_another_list_is_refused_by_its_name()
    {
        using CPaaSClient client = new AnsweringHandler(NotFound).NewClient();

        await using IAsyncEnumerator<Page<CPaaSCallDetailRecord>> pages = client.CallDetailRecords.ListAllAsync(s_day, s_day).AsPages("x").GetAsyncEnumerator();

        await FluentActions.Awaiting(() => pages.MoveNextAsync().AsTask()).Should().ThrowAsync<ArgumentException>().WithParameterName("pageToken");
    }

    [Test]
    public async Task Another_refusal_is_thrown() =>
        await FluentActions.Awaiting(() => IdsAsync(new AnsweringHandler("""{"response":{"message":"No","success":"false"}}"""), limit: null)).Should().ThrowAsync<TelephonyApiException>();

    [Test]
    public async Task Listing_goes_on_from_a_page_token()
    {
        var handler = new AnsweringHandler(Rows(5, 4), Rows(3));
        using CPaaSClient client = handler.NewClient();
        PagedSequence<CPaaSCallDetailRecord> all = client.CallDetailRecords.ListAllAsync(s_day, s_day, pageSize: 2);
        string? token = null;
        await foreach (Page<CPaaSCallDetailRecord> page in all.AsPages())
        {
            token = page.NextPageToken;
            break;
        }

        List<string?> rest = [];
        await foreach (Page<CPaaSCallDetailRecord> page in all.AsPages(token))
        {
            rest.AddRange(page.Items.Select(record => record.Id));
        }

        rest.Should().Equal("3");
        handler.Sent.Should().Equal(Body(2, 0), Body(2, 2));
    }

    [Test]
    public async Task Days_may_be_DateOnly()
    {
        var handler = new AnsweringHandler(Rows(5));
        using CPaaSClient client = handler.NewClient();

        (await IdsAsync(client.CallDetailRecords.ListAllAsync(new DateOnly(2023, 7, 1), new DateOnly(2023, 7, 1), pageSize: 2))).Should().Equal("5");
        (await client.CallDetailRecords.ListByDateAsync(new DateOnly(2023, 7, 1), new DateOnly(2023, 7, 1), 2, 0)).Should().ContainSingle();

        handler.Sent.Should().Equal(Body(2, 0), Body(2, 0));
    }

    private static async Task<List<string?>> IdsAsync(AnsweringHandler handler, int? limit)
    {
        using CPaaSClient client = handler.NewClient();
        return await IdsAsync(client.CallDetailRecords.ListAllAsync(s_day, s_day, limit, pageSize: 2));
    }

    private static async Task<List<string?>> IdsAsync(PagedSequence<CPaaSCallDetailRecord> all)
    {
        List<string?> ids = [];
        await foreach (CPaaSCallDetailRecord record in all)
        {
            ids.Add(record.Id);
        }

        return ids;
    }

    private static string Body(int count, int offset) => $$"""{"start_call_date":"2023-07-01","end_call_date":"2023-07-01","record_count":"{{count}}","offset":"{{offset}}"}""";

    private static string Rows(params int[] ids) =>
        $$$"""{"response":{"message":"cdr found","result":[{{{string.Join(',', ids.Select(id => $$"""{"id":{{id}}}"""))}}}],"success":"true"}}""";
}
