using System.Text;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>Two PBXs are told apart by the keys of their clients.</summary>
[TestFixture]
public sealed class AccountTests
{
    private const string OneCall = """[{"uuid":"1.2","type":"START","source":"1000"},{"uuid":"1.2","type":"END"}]""";

    [TestCase("""[{"uuid":"1.2"},{"uuid":"1.3"}]""", "pune")]
    [TestCase("""{"status":true,"data":[{"uuid":"1.2"},null]}""", "pune")]
    [TestCase("""{"status":true,"data":{"uuid":"1.2"}}""", "pune")]
    [TestCase("""{"uuid":"1.2"}""", "pune")]
    [TestCase("""{"uuid":"1.2"}""", null)]
    public async Task Rows_carry_the_key_of_the_client_that_read_them(string reply, string? key)
    {
        using SangomaCrmClient client = NewClient(reply, key);

        IReadOnlyList<SangomaCallRow> rows = await client.Calls.ListAsync(SangomaDirection.Both);

        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Account == key);
        rows.ToCalls()[0].ToCallRecord().Account.Should().Be(key);
        (await client.Calls.GetAsync("1.2")).Account.Should().Be(key);
    }

    [Test]
    public async Task What_the_PBX_calls_by_that_name_is_kept_beside_it()
    {
        using SangomaCrmClient client = NewClient("""[{"uuid":"1.2","account":"7","Account":"8"}]""", "pune");

        SangomaCallRow row = (await client.Calls.ListAsync(SangomaDirection.Both))[0];

        row.Account.Should().Be("pune");
        row.AdditionalFields!["account"].GetString().Should().Be("7");
        row.AdditionalFields!["Account"].GetString().Should().Be("8");
    }

    [Test]
    public async Task The_calls_of_two_PBXs_are_not_mixed_where_their_ids_are_the_same()
    {
        using SangomaCrmClient pune = NewClient(OneCall, "pune");
        using SangomaCrmClient delhi = NewClient("""[{"uuid":"1.2","type":"START","source":"2000"}]""", "delhi");

        IReadOnlyList<SangomaCall> calls = new[] { await pune.Calls.ListAsync(SangomaDirection.Both), await delhi.Calls.ListAsync(SangomaDirection.Both) }
            .SelectMany(rows => rows).OrderBy(row => row.Type.Value, StringComparer.Ordinal).ToCalls();

        calls.Select(call => (call.Account, call.Source, call.IsComplete)).Should().Equal(("pune", "1000", true), ("delhi", "2000", false));
    }

    [Test]
    public void Rows_of_different_accounts_do_not_make_one_call() =>
        FluentActions.Invoking(() => new SangomaCall(new SangomaCallRow { Uuid = "1", Account = "pune" }, new SangomaCallRow { Uuid = "1" }))
            .Should().Throw<ArgumentException>().WithMessage("The rows are of different accounts: pune and the one without a key.*");

    [TestCase("pune", "Sangoma CRM (pune) has no answer to ")]
    [TestCase(null, "Sangoma CRM has no answer to ")]
    public async Task What_is_not_found_names_the_account(string? key, string start)
    {
        using SangomaCrmClient client = NewClient("[]", key);

        foreach (Func<Task> asking in new Func<Task>[]
        {
            () => client.Calls.GetAsync("1.2"),
            () => client.Users.GetByExtensionAsync("1000"),
            () => client.Users.GetByIdAsync("1"),
            () => client.Webhooks.GetAsync(1),
        })
        {
            TelephonyApiException missing = (await asking.Should().ThrowAsync<TelephonyApiException>()).Which;
            missing.Account.Should().Be(key);
            missing.Message.Should().StartWith(start);
        }
    }

    [TestCase("pune", "Sangoma CRM (pune) gave the same page of calls twice")]
    [TestCase(null, "Sangoma CRM gave the same page of calls twice")]
    public async Task A_page_that_comes_again_names_the_account(string? key, string start)
    {
        using SangomaCrmClient client = NewClient(OneCall, key);

        TelephonyProtocolException again = (await FluentActions.Awaiting(async () =>
        {
            await foreach (SangomaCallRow row in client.Calls.ListAllAsync(SangomaDirection.Both, pageSize: 2))
            {
                row.Account.Should().Be(key);
            }
        }).Should().ThrowAsync<TelephonyProtocolException>()).Which;

        again.Account.Should().Be(key);
        again.Message.Should().StartWith(start);
    }

    private static SangomaCrmClient NewClient(string reply, string? key) => SangomaCrmClient.Create(
        new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com"), Token = "test-token" }, primaryHandler: new AnsweringHandler(reply), key: key);

    private sealed class AnsweringHandler(string reply) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(reply, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}
