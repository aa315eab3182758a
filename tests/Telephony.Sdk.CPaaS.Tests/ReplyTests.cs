using System.Net;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>What the vendor may answer, by literal bytes.</summary>
[TestFixture]
public sealed class ReplyTests
{
    private const string Row = """{"id":352,"uniqueid":"1688710079.868"}""";

    [TestCase("""{"response": {"request_id": "57362de4f0","success": "true"}}""", "57362de4f0")]
    [TestCase("""{"response":{"request_id":"57362de4f0","success":true}}""", "57362de4f0")]
    [TestCase("""{"response":{"success":1,"request_id":5736240}}""", "5736240")]
    [TestCase("""{"response":{"success":"True ","request_id":"a","cost":"1"},"took":3}""", "a")]
    [TestCase("\uFEFF\r\n {\"response\":{\"request_id\":\"a\",\"success\":\"1\"}}", "a")]
    [TestCase("<br />\n<b>Warning</b>: x in <b>y.php</b> on line <b>1</b><br />\n{\"response\":{\"request_id\":\"a\",\"success\":\"true\"}}", "a")]
    [TestCase("PHP Notice:  Undefined index\n{\"response\":{\"request_id\":\"a\",\"success\":\"true\"}}", "a")]
    public async Task A_receipt_is_read(string reply, string id) => (await CallAsync(reply)).Id.Should().Be(id);

    [TestCase("""{"response":{"request_id":"r77","message":{"text":"ok"},"success":"true"}}""", "r77")]
    [TestCase("""{"response":{"request_id":"r77","message":["a","b"],"success":["true"]}}""", "r77")]
    public async Task A_message_that_is_no_text_does_not_lose_the_receipt(string reply, string id) => (await CallAsync(reply)).Id.Should().Be(id);

    [Test]
    public async Task Unknown_fields_are_kept() =>
        (await CallAsync("""{"response":{"request_id":"a","success":"true","cost":"1"}}""")).AdditionalFields!["cost"].GetString().Should().Be("1");

    [TestCase("""{"response":{"message":"No","success":"false"}}""", "No")]
    [TestCase("""{"response":{"message":"No","success":false}}""", "No")]
    [TestCase("""{"response":{"message":"No","success":0}}""", "No")]
    [TestCase("""{"response":{"message":"No","success":"failed"}}""", "No")]
    [TestCase("""{"response":{"error":"No"}}""", "No")]
    [TestCase("""{"response":{"reason":"No","success":""}}""", "No")]
    [TestCase("""{"response":{"message":"No","success":{"x":1}}}""", "No")]
    [TestCase("""{"response":{"success":"false"},"message":"No"}""", "No")]
    [TestCase("""{"response":{"success":"false","message":"No","request_id":{}}}""", "No")]
    [TestCase("""{"response":{"message":["No"],"success":"false"}}""", "No")]
    [TestCase("""{"response":{"message":["No","No"],"success":"false"}}""", """["No","No"]""")]
    [TestCase("""{"response":{"message":{"text":"No"},"success":"false"}}""", """{"text":"No"}""")]
    [TestCase("""{"response":{"message":{"text":"No"},"request_id":{},"success":["false"]}}""", """{"text":"No"}""")]
    [TestCase("""{"response":{"message":7,"success":"false"}}""", "7")]
    [TestCase("""{"response":{"error":true,"reason":"No","success":"false"}}""", "No")]
    [TestCase("""{"response":{"reason":"c","error":"b","message":"a","success":"false"}}""", "a")]
    [TestCase("""{"response":{"reason":"c","error":"b","success":"false"}}""", "b")]
    [TestCase("""{"response":{"success":"false","request_id":{}}}""", null)]
    [TestCase("""{"response":null,"message":"No"}""", "No")]
    [TestCase("""{"response":"No"}""", "No")]
    [TestCase("""{"response":{"success":500,"request_id":"CD1"}}""", null)]
    [TestCase("""{"message":"Invalid destination"}""", "Invalid destination")]
    [TestCase("""{"message":"No"}""", "No")]
    [TestCase("""{"success":"true","error":"No"}""", "No")]
    public async Task What_says_no_is_an_API_error(string reply, string? message)
    {
        TelephonyApiException refusal = (await FluentActions.Awaiting(() => CallAsync(reply)).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.VendorMessage.Should().Be(message);
        refusal.ReplyText.Should().Be(reply);
        refusal.Kind.Should().Be(TelephonyErrorKind.Other);
    }

    [TestCase("""{"response":{"success":{}}}""")]
    [TestCase("""{"response":{"success":[]}}""")]
    [TestCase("""{"response":{"success":["true","true"]}}""")]
    [TestCase("""{"response":["No"]}""")]
    [TestCase("""{"success":"true","request_id":"a"}""")]
    [TestCase("""{"response":null}""")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{"response":{"success":null}}""")]
    [TestCase("""{"response":{}}""")]
    [TestCase("""{"response":{"request_id":"57362de4f0"}}""")]
    [TestCase("""{"response":{"success":"","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"null","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"None","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":NaN,"request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":-1,"request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":1e400,"request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":2,"request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"OK","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"yes","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"success","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"0001-01-01T00:00:00Z","request_id":"CD1"}}""")]
    [TestCase("""{"response":{"success":"","request_id":"CD1","error":"agent not found"}}""")]
    [TestCase("""{"response":{"message":"Call initiated","request_id":"CD1"}}""")]
    [TestCase("""{"response":"ok"}""")]
    [TestCase("""{"status":"ok","message":"accepted"}""")]
    [TestCase("""{"message":"queued"}""")]
    public async Task What_says_neither_yes_nor_no_is_unreadable_and_may_have_taken_effect(string reply)
    {
        TelephonyProtocolException unreadable = (await FluentActions.Awaiting(() => CallAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which;

        unreadable.MayHaveTakenEffect.Should().BeTrue();
        unreadable.ReplyText.Should().Be(reply.Replace(":NaN", ":\"NaN\"", StringComparison.Ordinal));
        unreadable.Message.Should().Contain("it says neither yes nor no");
    }

    [Test]
    public async Task The_receipt_is_there_beside_a_name_that_is_no_text()
    {
        CPaaSReceipt receipt = await CallAsync("""{"response":{"success":"true","request_id":"CD1","\ud800":1}}""");

        receipt.Id.Should().Be("CD1");
        receipt.AdditionalFields.Should().ContainSingle();
    }

    [TestCase("500", true)]
    [TestCase("400", false)]
    public async Task A_server_that_failed_in_the_body_may_have_placed_the_call(string code, bool mayHaveTakenEffect) =>
        (await FluentActions.Awaiting(() => CallAsync($$$"""{"response":{"success":"false","code":{{{code}}},"message":"No"}}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.MayHaveTakenEffect.Should().Be(mayHaveTakenEffect);

    [TestCase("""{"response":{"success":"OK"}}""", "it says neither yes nor no: OK.")]
    [TestCase("""{"response":{"message":"Call initiated"}}""", "it says neither yes nor no: Call initiated.")]
    [TestCase("""{"response":"ok"}""", "it says neither yes nor no: ok.")]
    [TestCase("""{"message":"queued"}""", "it says neither yes nor no: queued.")]
    public async Task What_is_unreadable_says_its_words(string reply, string words) =>
        (await FluentActions.Awaiting(() => CallAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(words);

    [TestCase("cdr not found", TelephonyErrorKind.NotFound)]
    [TestCase("CDR Not Found", TelephonyErrorKind.NotFound)]
    [TestCase("No cdr found", TelephonyErrorKind.NotFound)]
    [TestCase("No record found", TelephonyErrorKind.NotFound)]
    [TestCase("campaign not found", TelephonyErrorKind.NotFound)]
    [TestCase("account not found", TelephonyErrorKind.NotFound)]
    [TestCase("callback request not found", TelephonyErrorKind.NotFound)]
    [TestCase("authentication failed", TelephonyErrorKind.Authentication)]
    [TestCase("no", TelephonyErrorKind.Other)]
    [TestCase(" no campaign", TelephonyErrorKind.NotFound)]
    [TestCase("record not found", TelephonyErrorKind.NotFound)]
    [TestCase("cdr found", TelephonyErrorKind.Other)]
    [TestCase("campaign stopped", TelephonyErrorKind.Other)]
    [TestCase("nothing in the records", TelephonyErrorKind.Other)]
    [TestCase("no such account", TelephonyErrorKind.Other)]
    public async Task Only_the_opposite_of_found_is_not_found(string words, TelephonyErrorKind kind) =>
        (await FluentActions.Awaiting(() => CallAsync($$$"""{"response":{"message":"{{{words}}}","success":"false"}}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.Kind.Should().Be(kind);

    [Test]
    [SetCulture("tr-TR")]
    public async Task Words_are_compared_without_the_culture() =>
        (await FluentActions.Awaiting(() => CallAsync("""{"response":{"message":"CAMPAIGN NOT FOUND","success":"FALSE"}}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.Kind.Should().Be(TelephonyErrorKind.NotFound);

    [TestCase("""{"success":"true","request_id":"a"}""")]
    [TestCase("""{"response":null}""")]
    public async Task JSON_without_the_envelope_is_unreadable_and_says_so(string reply) =>
        (await FluentActions.Awaiting(() => CallAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain("no \"response\", as every documented reply has: check the path of BaseAddress.");

    [Test]
    public async Task A_success_without_its_id_says_which_is_missing()
    {
        using CPaaSClient client = new AnsweringHandler("""{"response":{"success":"true"}}""").NewClient();
        var campaign = new CPaaSRecordedAnnouncementCampaign(
            "LS1", "DN1", "test", "15168148111", "a.wav", new DateTime(2023, 7, 17), new DateTime(2023, 7, 18), new CPaaSCampaignPace(10, 3, 1, TimeSpan.FromSeconds(60)));

        foreach ((Func<Task> call, string missing) in new (Func<Task>, string)[]
        {
            (() => client.DndLists.CreateAsync("a"), "dnd_list_id"),
            (() => client.ContactLists.CreateAsync("a"), "list_id"),
            (() => client.Campaigns.CreateAsync(campaign), "campaign_id"),
            (() => client.Statistics.GetAsync(), "result"),
        })
        {
            (await call.Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain($"it says success, but has no \"{missing}\"");
        }
    }

    [TestCase("""{"message":"No","code":"E7"}""")]
    [TestCase("""{"response":{"message":"No","code":"E7","success":"false"}}""")]
    [TestCase("""{"response":{"success":"false"},"message":"No","code":"E7"}""")]
    public async Task The_code_of_a_refusal_is_kept(string reply) =>
        (await FluentActions.Awaiting(() => CallAsync(reply)).Should().ThrowAsync<TelephonyApiException>()).Which.VendorCode.Should().Be("E7");

    [TestCase("", "empty")]
    [TestCase("   \n", "empty")]
    [TestCase("just words", "not JSON")]
    [TestCase("""{"response": {"request_id": "ae63e9576e","success": "true"}""", "cut off")]
    [TestCase("""{"response":{"request_id":"57""", "cut off")]
    [TestCase("""{"response":{"request_id":{},"success":"true"}}""", "no \"request_id\"")]
    [TestCase("""{"response":{"success":"true"}}""", "no \"request_id\"")]
    [TestCase("""{"response":{"success":"true","request_id":""}}""", "no \"request_id\"")]
    [TestCase("<html><body>Login</body></html>", "HTML")]
    public async Task An_undocumented_reply_is_a_protocol_error_that_says_which(string reply, string why) =>
        (await FluentActions.Awaiting(() => CallAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);

    [TestCase("""{"response":{"result":[],"success":"true"}}""", 0)]
    [TestCase("""{"response":{"result":null,"success":"true"}}""", 0)]
    [TestCase("""{"response":{"success":"true"}}""", 0)]
    [TestCase("""{"response":{"result":"","success":"true"}}""", 0)]
    [TestCase("""{"response":{"result":{},"success":"true"}}""", 0)]
    [TestCase("""{"response":{"result":[null],"success":"true"}}""", 0)]
    [TestCase("""{"response":{"result":[""" + Row + "],\"success\":\"true\"}}", 1)]
    [TestCase("""{"response":{"success":true,"result":[""" + Row + "," + Row + "]}}", 2)]
    public async Task Records_are_read(string reply, int count)
    {
        using CPaaSClient client = new AnsweringHandler(reply).NewClient();

        (await client.CallDetailRecords.ListByRequestAsync("a")).Should().HaveCount(count);
    }

    [TestCase("\"none\"")]
    [TestCase("{\"id\":1}")]
    [TestCase("7")]
    public async Task What_is_no_list_is_a_protocol_error(string result)
    {
        using CPaaSClient client = new AnsweringHandler($$$"""{"response":{"result":{{{result}}},"success":"true"}}""").NewClient();

        TelephonyProtocolException error = (await client.Awaiting(cpaas => cpaas.CallDetailRecords.ListByRequestAsync("a")).Should().ThrowAsync<TelephonyProtocolException>()).Which;
        error.Message.Should().Contain("it says success, but has no \"result\"");
    }

    [TestCase("10", 10)]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("-2147483648", int.MinValue)]
    [TestCase("2147483648", null)]
    [TestCase("-2147483649", null)]
    [TestCase("\"10\"", 10)]
    [TestCase("[10]", 10)]
    [TestCase("\"\"", null)]
    [TestCase("null", null)]
    [TestCase("{}", null)]
    [TestCase("1e30", null)]
    [TestCase("99999999999", null)]
    public async Task A_campaigns_number_does_not_lose_the_list(string json, int? number)
    {
        using CPaaSClient client = new AnsweringHandler(
            $$$"""{"response":{"result":[{"campaign_id":"a","calls_per_minute":{{{json}}},"max_retries":{{{json}}},"repeat_announcement_count":{{{json}}}}],"success":"true"}}""").NewClient();

        CPaaSCampaign campaign = (await client.Campaigns.ListAsync()).Single();

        new[] { campaign.CallsPerMinute, campaign.MaxRetries, campaign.Repeat }.Should().AllBeEquivalentTo(number);
    }

    [Test]
    public async Task A_refusal_may_have_a_result_of_another_shape()
    {
        using CPaaSClient client = new AnsweringHandler("""{"response":{"result":"none","message":"No","success":"false"}}""").NewClient();

        (await client.Awaiting(cpaas => cpaas.CallDetailRecords.ListByRequestAsync("a")).Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be("No");
    }

    [TestCase("""{"answer_calls":[248]}""", 248L)]
    [TestCase("""{"answer_calls":["248"]}""", 248L)]
    [TestCase("""{"answer_calls":248}""", 248L)]
    [TestCase("""{"answer_calls":"248"}""", 248L)]
    [TestCase("""{"answer_calls":[]}""", null)]
    [TestCase("""{"answer_calls":null}""", null)]
    [TestCase("{}", null)]
    public async Task A_count_is_read_however_it_is_sent(string result, long? count)
    {
        using CPaaSClient client = new AnsweringHandler($$$"""{"response":{"result":{{{result}}},"success":"true"}}""").NewClient();

        (await client.Statistics.GetAsync()).Answered.Should().Be(count);
    }

    [TestCase("""{"response":{"success":"true"}}""")]
    [TestCase("""{"response":{"result":null,"success":"true"}}""")]
    [TestCase("""{"response":{"result":[],"success":"true"}}""")]
    public async Task Statistics_that_cannot_be_read_are_a_protocol_error(string reply)
    {
        using CPaaSClient client = new AnsweringHandler(reply).NewClient();

        await client.Awaiting(cpaas => cpaas.Statistics.GetAsync()).Should().ThrowAsync<TelephonyProtocolException>();
    }

    [TestCase("(2) contacts imported successfully", 2)]
    [TestCase(" (10) DND contacts imported successfully", 10)]
    [TestCase("2 contacts", null)]
    [TestCase("(x) contacts", null)]
    [TestCase("(२) contacts", null)]
    [TestCase("(2 contacts", null)]
    [TestCase("() contacts", null)]
    [TestCase("(99999999999) contacts", null)]
    [TestCase("", null)]
    public async Task The_number_of_contacts_is_read_from_the_vendors_words(string words, int? count)
    {
        using CPaaSClient client = new AnsweringHandler($$$"""{"response":{"message":"{{{words}}}","success":"true"}}""").NewClient();

        (await client.ContactLists.ImportAsync("LS1", "a.csv")).Count.Should().Be(count);
    }

    [TestCase(HttpStatusCode.Unauthorized, TelephonyErrorKind.Authentication)]
    [TestCase(HttpStatusCode.Forbidden, TelephonyErrorKind.Forbidden)]
    [TestCase(HttpStatusCode.BadRequest, TelephonyErrorKind.InvalidRequest)]
    [TestCase(HttpStatusCode.InternalServerError, TelephonyErrorKind.Server)]
    public async Task A_status_outside_of_2xx_is_a_refusal_that_echoes_no_secret(HttpStatusCode status, TelephonyErrorKind kind)
    {
        using CPaaSClient client = new AnsweringHandler(status, """{"response":{"message":"bad test-token of test-account for 7309","success":"false"}}"""u8.ToArray()).NewClient();

        TelephonyApiException refusal = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(Password())).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(kind);
        refusal.VendorMessage.Should().Be("bad *** of test-account for ***");
        refusal.ToString().Should().NotContain("test-token").And.NotContain("7309");
        refusal.ReplyText.Should().NotContain("test-token").And.NotContain("7309");
    }

    [TestCase("<html>7309 test-token</html>")]
    [TestCase("7309 is not JSON, test-token")]
    [TestCase("""{"response":{"request_id":"7309 test-token""")]
    public async Task A_malformed_reply_echoes_no_secret(string reply)
    {
        using CPaaSClient client = new AnsweringHandler(reply).NewClient();

        TelephonyProtocolException error = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(Password())).Should().ThrowAsync<TelephonyProtocolException>()).Which;

        error.ToString().Should().NotContain("7309").And.NotContain("test-token");
        error.ReplyText.Should().NotContain("7309").And.NotContain("test-token").And.Contain("***");
    }

    [Test]
    public async Task A_receipt_is_not_lost_for_bytes_that_are_no_text()
    {
        byte[] reply = [.. "{\"response\":{\"request_id\":\"a\",\"other\":\""u8, 0xE0, .. "\",\"success\":\"true\"}}"u8];
        using CPaaSClient client = new AnsweringHandler(HttpStatusCode.OK, reply).NewClient();

        (await client.OneTimePasswords.SendAsync(Password())).Id.Should().Be("a");
    }

    private static CPaaSOneTimePassword Password() => new("919979271234", "7309", "AN2222314c96", 1, "15168148111");

    private static async Task<CPaaSReceipt> CallAsync(string reply)
    {
        using CPaaSClient client = new AnsweringHandler(reply).NewClient();
        return await client.Calls.ClickToCallAsync(new CPaaSClickToCall("919979271234", "15168148111", "918000685678"));
    }
}
