using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangamCrm.Tests.CallLogs;

/// <summary>Many calls in batches, and which result is of which call.</summary>
[TestFixture]
public sealed class PushAllTests
{
    private const string Yes = """{"status":200,"result":[]}""";

    [TestCase(1, 5)]
    [TestCase(2, 3)]
    [TestCase(5, 1)]
    [TestCase(1000, 1)]
    public async Task Calls_are_pushed_in_batches_of_the_callers_size(int size, int requests)
    {
        await using TelephonyStubs server = await StartAsync(StubResponse.Json(Yes));
        using SangamCrmClient client = NewClient(server);
        SangamCallLog[] logs = [.. Enumerable.Range(1, 5).Select(Log)];

        List<SangamPushedBatch> batches = await ToListAsync(client.CallLogs.PushAllAsync(logs, size));

        batches.SelectMany(batch => batch.Logs).Should().Equal(logs);
        batches.Should().HaveCount(requests);
        server.Journal.Count().Should().Be(requests);
    }

    [TestCase(503)]
    [TestCase(500)]
    public async Task A_failure_ends_it_and_nothing_is_sent_twice(int status)
    {
        await using TelephonyStubs server = await StartAsync(StubResponse.Json(Yes), StubResponse.Empty(status));
        using SangamCrmClient client = NewClient(server);
        List<SangamPushedBatch> done = [];

        Func<Task> pushing = async () =>
        {
            await foreach (SangamPushedBatch batch in client.CallLogs.PushAllAsync([.. Enumerable.Range(1, 5).Select(Log)], 2))
            {
                done.Add(batch);
            }
        };

        await pushing.Should().ThrowAsync<TelephonyApiException>();
        done.Should().ContainSingle();
        server.Journal.Count().Should().Be(2, "the first batch, and the one that failed once");
    }

    [Test]
    public async Task A_batch_of_unknown_outcome_is_not_sent_twice()
    {
        await using TelephonyStubs server = await StartAsync(StubResponse.Failing(StubFault.CloseWithoutReply));
        using SangamCrmClient client = NewClient(server);

        TelephonyTransportException error = (await client.Awaiting(crm => ToListAsync(crm.CallLogs.PushAllAsync([Log(1), Log(2)], 1))).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveTakenEffect.Should().BeTrue();
        server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task All_calls_are_checked_before_the_first_is_sent()
    {
        await using TelephonyStubs server = await StartAsync(StubResponse.Json(Yes));
        using SangamCrmClient client = NewClient(server);

        client.Invoking(crm => crm.CallLogs.PushAllAsync([Log(1), Samples.Of("")], 1)).Should().Throw<ArgumentException>().WithParameterName("logs[1].AssignedUserId");
        client.Invoking(crm => crm.CallLogs.PushAllAsync([Log(1)], 0)).Should().Throw<TelephonyArgumentException>().WithParameterName("batchSize");
        server.Journal.Count().Should().Be(0);
    }

    [Test]
    public async Task Cancelling_ends_it_between_batches()
    {
        await using TelephonyStubs server = await StartAsync(StubResponse.Json(Yes));
        using SangamCrmClient client = NewClient(server);
        using var source = new CancellationTokenSource();
        Func<Task> pushing = async () =>
        {
            await foreach (SangamPushedBatch _ in client.CallLogs.PushAllAsync([Log(1), Log(2)], 1, source.Token))
            {
                await source.CancelAsync();
            }
        };

        await pushing.Should().ThrowAsync<OperationCanceledException>();
        server.Journal.Count().Should().Be(1);
    }

    [TestCase("""[{"id":"a"},{"id":"b"},{"id":"c"}]""", "a=1 b=2 c=3", TestName = "{m}: by place where no number is named")]
    [TestCase("""[{"num":"9000000001"},{"num":"9000000002"},{"num":"9000000003"}]""", "9000000001=1 9000000002=2 9000000003=3", TestName = "{m}: by place and number")]
    [TestCase("""[{"num":"9000000003"},{"num":"9000000001"},{"num":"9000000002"}]""", "9000000003=3 9000000001=1 9000000002=2", TestName = "{m}: by number in another order")]
    [TestCase("""[{"num":"+91 90000 00002"}]""", "+91 90000 00002=2", TestName = "{m}: by number with a country code, of fewer results")]
    [TestCase("""[{"num":"09000000002"}]""", "09000000002=2", TestName = "{m}: by number with a leading zero")]
    [TestCase("""[{"num":"9871239874"}]""", "9871239874=", TestName = "{m}: a number of all calls tells nothing")]
    [TestCase("""[{"num":"2"}]""", "2=", TestName = "{m}: a few digits tell nothing")]
    [TestCase("""[{"id":"a"}]""", "a=", TestName = "{m}: fewer results without a number tell nothing")]
    [TestCase("""[{"num":"8200414448"},{"num":"8200414449"},{"num":"8200414450"}]""", "8200414448= 8200414449= 8200414450=", TestName = "{m}: other numbers are of no call")]
    public async Task A_result_names_its_call(string results, string expected)
    {
        await using TelephonyStubs server = await StartAsync(StubResponse.Json($$"""{"status":200,"result":{{results}}}"""));
        using SangamCrmClient client = NewClient(server);

        IReadOnlyList<SangamCallLogResult> read = await client.CallLogs.PushAsync([Log(1), Log(2), Log(3)]);

        string.Join(' ', read.Select(result => $"{result.Id ?? result.Number}={result.Log?.AssignedUserId}")).Should().Be(expected);
    }

    [Test]
    public async Task Thousands_of_results_in_another_order_are_matched_by_number()
    {
        const int count = 4000;
        SangamCallLog[] logs = [.. Enumerable.Range(0, count).Select(number => Log($"98{number:00000000}", $"{number}"))];
        string results = string.Join(',', Enumerable.Range(1, count - 1).Reverse().Select(number => $$"""{"num":"+91 98{{number:00000000}}","id":"{{number}}"}"""));
        await using TelephonyStubs server = await StartAsync(StubResponse.Json($$"""{"status":200,"result":[{{results}}]}"""));
        using SangamCrmClient client = NewClient(server);

        IReadOnlyList<SangamCallLogResult> read = await client.CallLogs.PushAsync(logs);

        read.Should().HaveCount(count - 1).And.OnlyContain(result => result.Log!.AssignedUserId == result.Id);
    }

    private static SangamCallLog Log(string source, string owner) =>
        new(CallDirection.Inbound, source, Samples.Agent, Samples.At(10, 58, 47), Samples.At(10, 59, 47), SangamCallStatus.Held, owner);

    private static SangamCallLog Log(int number) =>
        new(CallDirection.Inbound, $"900000000{number}", Samples.Agent, Samples.At(10, 58, 47), Samples.At(10, 59, 47), SangamCallStatus.Held, $"{number}");

    private static async Task<TelephonyStubs> StartAsync(StubResponse first, params StubResponse[] next)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        server.Map("POST", "api/v1/ivr-call-log", first, next);
        return server;
    }

    private static SangamCrmClient NewClient(TelephonyStubs server) =>
        SangamCrmClient.Create(new SangamCrmOptions { BaseAddress = server.BaseAddress, IvrName = "test-ivr", Token = "test-token" });

    private static async Task<List<SangamPushedBatch>> ToListAsync(IAsyncEnumerable<SangamPushedBatch> batches)
    {
        List<SangamPushedBatch> list = [];
        await foreach (SangamPushedBatch batch in batches)
        {
            list.Add(batch);
        }

        return list;
    }
}
