namespace Telephony.Sdk.SangamCrm.Tests.CallLogs;

[TestFixture]
public sealed class CallLogsContractTests : SangamContractTests
{
    [Test]
    public async Task The_documents_reply_is_read_field_by_field()
    {
        IReadOnlyList<SangamCallLogResult> results = await ReplyAsync<IReadOnlyList<SangamCallLogResult>>("CallLogs.Push");

        results.Should().ContainSingle().Which.Should().BeEquivalentTo(new SangamCallLogResult
        {
            Id = "b80a3578-84a4-4139-90b1-7a68d8fco6de",
            CallMatch = "9",
            Decision = SangamDecision.Always,
            Number = "8200414448",
            IsDeleted = false,
            Log = null,
        });
        results[0].ShouldStopLogging.Should().BeFalse();
    }

    [Test]
    public async Task Every_field_is_written_as_the_document_says()
    {
        var log = new SangamCallLog(
            CallDirection.Outbound, Samples.Agent, Samples.Customer, Samples.At(10, 55, 47), Samples.At(10, 55, 47).Add(new TimeSpan(26, 0, 5)), SangamCallStatus.NotHeld, "7")
        {
            Subject = "Follow-up",
            Decision = SangamDecision.Always,
            LoggedBy = SangamLoggedBy.CrmApp,
            RecordingLink = new Uri("https://recordings.example.com/1.mp3?a=1&b=2"),
        };

        SangamCallLogResult? result = await Client.CallLogs.PushAsync(log);

        result!.CallMatch.Should().Be("3");
        result.Decision.Value.Should().BeEmpty();
        result.IsDeleted.Should().BeTrue();
        result.Log.Should().BeSameAs(log);
    }

    [Test]
    public async Task Each_result_names_its_call_and_never_means_to_stop()
    {
        SangamCallLog first = Samples.Outbound();
        first.LoggedBy = SangamLoggedBy.Synapse;
        first.Decision = SangamDecision.Never;
        SangamCallLog[] logs = [first, Samples.Inbound(), new(CallDirection.Inbound, "8200414448", Samples.Agent, Samples.At(10, 58, 47), Samples.At(10, 59, 47), SangamCallStatus.Held, "1")];

        IReadOnlyList<SangamCallLogResult> results = await Client.CallLogs.PushAsync(logs);

        results.Select(result => result.Log).Should().Equal(logs);
        results.Select(result => result.ShouldStopLogging).Should().Equal(false, false, true);
    }

    [TestCase("100", "a byte order mark, text/html and a status that is a text")]
    [TestCase("101", "a PHP warning before the JSON")]
    public async Task A_reply_is_read_however_the_PHP_server_wraps_it(string user, string how) =>
        (await Client.CallLogs.PushAsync(Samples.Of(user)))!.Number.Should().Be("8200414448", how);

    [TestCase("400", TelephonyErrorKind.InvalidRequest, 200, "400", "Invalid ivr-name")]
    [TestCase("401", TelephonyErrorKind.Authentication, 200, "401", "Unauthorized")]
    [TestCase("500", TelephonyErrorKind.Server, 500, "500", "Internal Server Error")]
    public async Task A_refusal_is_an_API_error_with_the_CRMs_words(string user, TelephonyErrorKind kind, int status, string code, string words)
    {
        TelephonyApiException refusal = (await Client.Awaiting(crm => crm.CallLogs.PushAsync(Samples.Of(user))).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(kind);
        refusal.StatusCode.Should().Be(status);
        refusal.VendorCode.Should().Be(code);
        refusal.VendorMessage.Should().Be(words);
        refusal.Vendor.Should().Be("SangamCRM");
    }

    [Test]
    public async Task A_page_is_a_protocol_error_that_points_at_the_address() =>
        (await Client.Awaiting(crm => crm.CallLogs.PushAsync(Samples.Of("102"))).Should().ThrowAsync<TelephonyProtocolException>())
        .Which.Message.Should().Contain("HTML").And.Contain("BaseAddress");

    [Test]
    public async Task The_token_may_be_sent_as_a_bearer_token()
    {
        using SangamCrmClient client = NewClient("test-token", SangamTokenScheme.Bearer);

        (await client.CallLogs.PushAsync(Samples.Of("100"))).Should().NotBeNull();
        string? sent = Stubs.Journal.Requests[^1].Headers["Authorization"];
        (sent ?? "Bearer test-token").Should().Be("Bearer test-token", "WireMock's journal is not asked");
    }

    [TestCase(SangamTokenScheme.Raw)]
    [TestCase(SangamTokenScheme.Bearer)]
    public async Task A_wrong_token_is_an_API_error_that_names_the_options(SangamTokenScheme scheme)
    {
        using SangamCrmClient client = NewClient("wrong-token", scheme);

        TelephonyApiException refusal = (await client.Awaiting(crm => crm.CallLogs.PushAsync(Samples.Outbound())).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.Authentication);
        refusal.Message.Should().Contain("Token and TokenScheme");
        refusal.ToString().Should().NotContain("wrong-token");
    }
}
