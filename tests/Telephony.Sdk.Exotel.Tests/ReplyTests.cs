using System.Net;
using System.Text.Json;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>What Exotel may answer, by literal bytes.</summary>
[TestFixture]
[SetCulture("tr-TR")]
public sealed class ReplyTests
{
    private const string GoodXml = "<?xml version=\"1.0\"?><TwilioResponse><RestException><Status>403</Status><Message>NDNC &amp; more</Message></RestException></TwilioResponse>";
    private const string EntityBomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><TwilioResponse><RestException><Status>403</Status><Message>&b;</Message></RestException></TwilioResponse>";

    [TestCase("""{"Call":{"StartTime":"2017-03-03 10:48:33"}}""", "2017-03-03 05:18:33Z")]
    [TestCase("""{"Call":{"StartTime":"1970-01-01 05:30:00"}}""", null)]
    [TestCase("""{"Call":{"StartTime":"1970-01-01 00:00:00"}}""", null)]
    [TestCase("""{"Call":{"StartTime":"0000-00-00 00:00:00"}}""", null)]
    [TestCase("""{"Call":{"StartTime":"0001-01-01 00:00:00"}}""", null)]
    [TestCase("""{"Call":{"StartTime":"1969-12-31 23:59:59"}}""", null)]
    [TestCase("""{"Call":{"StartTime":""}}""", null)]
    [TestCase("""{"Call":{"StartTime":null}}""", null)]
    [TestCase("""{"Call":{}}""", null)]
    [TestCase("\uFEFF\n{\"Call\":{\"StartTime\":\"2017-03-03 10:48:33\"}}", "2017-03-03 05:18:33Z")]
    [TestCase("<br />\n<b>Warning</b>: x in <b>z.php</b><br />\n{\"Call\":{\"StartTime\":\"2017-03-03 10:48:33\"}}", "2017-03-03 05:18:33Z")]
    public async Task A_time_is_read_on_the_Indian_clock(string reply, string? expected)
    {
        ExotelCall call = await GetAsync(reply.Replace("{\"Call\":{", "{\"Call\":{\"Sid\":\"c1\"" + (reply.Contains("StartTime") ? "," : ""), StringComparison.Ordinal));

        call.StartedAt?.UtcDateTime.ToString("u", System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
        call.StartedAt.HasValue.Should().Be(expected is not null);
        call.ToCallRecord().StartedAt.Should().Be(call.StartedAt);
        call.ToString().Should().StartWith("c1");
    }

    [TestCase("outbound-api", "outbound")]
    [TestCase("OUTBOUND-DIAL", "outbound")]
    [TestCase("inbound", "inbound")]
    [TestCase("incoming", "inbound")]
    [TestCase("Incoming", "inbound")]
    [TestCase("transfer", "transfer")]
    [TestCase("", "")]
    public async Task A_direction_is_kept_and_told_in_the_normal_words(string word, string normal)
    {
        ExotelCall call = await GetAsync($$$"""{"Call":{"Sid":"c1","Direction":"{{{word}}}"}}""");

        call.Direction.Should().Be(word);
        call.ToCallRecord().Direction.Value.Should().Be(normal);
    }

    [TestCase("completed", """{"ConversationDuration":8,"Leg1Status":"completed","Leg2Status":"completed","Legs":[{"Leg":{"Id":1,"OnCallDuration":21}}]}""", 8, "answered")]
    [TestCase("completed", """{"ConversationDuration":"8"}""", 8, "answered")]
    [TestCase("completed", """{"ConversationDuration":0,"Leg2Status":"no-answer"}""", 0, "not-answered")]
    [TestCase("completed", """{"ConversationDuration":0,"Leg2Status":"busy"}""", 0, "busy")]
    [TestCase("completed", """{"ConversationDuration":0,"Leg2Status":"completed"}""", 0, "not-answered")]
    [TestCase("completed", """{"Leg2Status":"failed"}""", null, "failed")]
    [TestCase("completed", "{}", null, "unknown")]
    [TestCase("completed", "null", null, "unknown")]
    [TestCase("completed", "[]", null, "unknown")]
    [TestCase("failed", """{"ConversationDuration":8}""", 8, "failed")]
    [TestCase("in-progress", """{"ConversationDuration":8}""", 8, "in-progress")]
    public async Task The_details_say_how_long_both_talked_and_so_how_it_went(string status, string details, int? talked, string outcome)
    {
        ExotelCall call = await GetAsync($$$"""{"Call":{"Sid":"c1","Status":"{{{status}}}","Details":{{{details}}}}}""");

        CallRecord record = call.ToCallRecord();
        record.TalkTime.Should().Be(talked is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
        record.Outcome.Value.Should().Be(outcome);
        (call.Details?.Legs?[0].Leg?.OnCallDuration).Should().Be(details.Contains("Legs", StringComparison.Ordinal) ? TimeSpan.FromSeconds(21) : null);
    }

    [TestCase("""[7,{"Leg":{"Id":1}}]""", "", "7")]
    [TestCase("""[{"Leg":7},{"Leg":{"Id":1}}]""", "Leg", "7")]
    [TestCase("""[{"leg":{"Id":2}},{"Leg":{"Id":1}}]""", "leg", """{"Id":2}""")]
    public async Task A_leg_in_another_shape_is_kept(string legs, string name, string raw)
    {
        ExotelCall call = await GetAsync("""{"Call":{"Sid":"c1","Details":{"Legs":LEGS}}}""".Replace("LEGS", legs, StringComparison.Ordinal));

        call.Details!.Legs![0].AdditionalFields!.Should().ContainSingle().Which.Should().Match<KeyValuePair<string, JsonElement>>(field => field.Key == name && field.Value.GetRawText() == raw);
        call.Details.Legs[1].Leg!.Id.Should().Be("1");
    }

    [TestCase("\"DateCreated\":\"2023-12-04T23:02:19Z\"", "DateCreated", "\"2023-12-04T23:02:19Z\"")]
    [TestCase("\"StartTime\":\"yesterday\"", "StartTime", "\"yesterday\"")]
    [TestCase("\"Duration\":-5", "Duration", "-5")]
    [TestCase("\"Duration\":\"long\"", "Duration", "\"long\"")]
    public async Task The_Sid_of_a_call_that_rings_is_there_whatever_else_is_odd(string field, string name, string raw)
    {
        ExotelCall call = await GetAsync($$$"""{"Call":{"Sid":"c1",{{{field}}},"Status":"in-progress"}}""");

        (call.Sid, call.Status).Should().Be(("c1", ExotelCallStatus.InProgress));
        call.AdditionalFields!.Should().ContainSingle().Which.Key.Should().Be(name);
        call.AdditionalFields![name].GetRawText().Should().Be(raw);
    }

    [TestCase("null")]
    [TestCase("None")]
    public async Task A_word_for_nothing_is_no_status_and_no_duration(string word)
    {
        ExotelCall call = await GetAsync($$$"""{"Call":{"Sid":"c1","Status":"{{{word}}}","Duration":"{{{word}}}","RecordingUrl":"{{{word}}}"}}""");

        call.Should().Be(new ExotelCall { Sid = "c1", Status = new ExotelCallStatus(string.Empty) });
    }

    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("\"None\"")]
    [TestCase("""{"Status":null,"Message":""}""")]
    public async Task A_RestException_that_says_nothing_does_not_lose_the_call(string exception) =>
        (await GetAsync($$$"""{"Call":{"Sid":"b601"},"RestException":{{{exception}}}}""")).Sid.Should().Be("b601");

    [TestCase("""{"RestException":{"Status":403,"Message":"number is in NDNC list"}}""", TelephonyErrorKind.DoNotDisturb)]
    [TestCase("""{"RestException":{"Status":"403","Message":"DND number"}}""", TelephonyErrorKind.DoNotDisturb)]
    [TestCase("""{"RestException":{"Status":"403","Message":"This is a do not disturb number"}}""", TelephonyErrorKind.DoNotDisturb)]
    [TestCase("""{"RestException":{"Status":"403","Message":"This is a DO-NOT-DISTURB number"}}""", TelephonyErrorKind.DoNotDisturb)]
    [TestCase("""{"RestException":{"Status":403,"Message":"Forbidden"}}""", TelephonyErrorKind.Forbidden)]
    [TestCase("""{"RestException":{"Status":403}}""", TelephonyErrorKind.Forbidden)]
    [TestCase("""{"RestException":{"Status":400,"Message":"not an NDNC matter"}}""", TelephonyErrorKind.InvalidRequest)]
    [TestCase("""{"RestException":{"Message":"No"}}""", TelephonyErrorKind.Other)]
    [TestCase("""{"RestException":{"Message":"TRAI NDNC"}}""", TelephonyErrorKind.DoNotDisturb)]
    [TestCase("""{"RestException":{"Status":"blocked","Message":"TRAI NDNC"}}""", TelephonyErrorKind.Other)]
    [TestCase("""{"Call":null,"RestException":{"Status":404,"Message":"No"}}""", TelephonyErrorKind.NotFound)]
    [TestCase(GoodXml, TelephonyErrorKind.DoNotDisturb)]
    [TestCase("<RestException><Message>No</Message><Status> 404 </Status></RestException>", TelephonyErrorKind.NotFound)]
    [TestCase("<RestException><Status>404</Status></RestException>", TelephonyErrorKind.NotFound)]
    [TestCase("\uFEFF<a><RestException><Code>1</Code><Status>429</Status><Message/></RestException></a>", TelephonyErrorKind.RateLimited)]
    public async Task A_RestException_is_an_API_error_also_with_HTTP_200(string reply, TelephonyErrorKind kind) =>
        (await FluentActions.Awaiting(() => GetAsync(reply)).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(kind);

    [TestCase(GoodXml, TelephonyErrorKind.DoNotDisturb, "NDNC & more")]
    [TestCase("""{"RestException":{"Status":"403","Message":"NDNC"}}""", TelephonyErrorKind.DoNotDisturb, "NDNC")]
    [TestCase("""{"RestException":{"Status":null,"Message":"TRAI NDNC"}}""", TelephonyErrorKind.DoNotDisturb, "TRAI NDNC")]
    [TestCase("""{"RestException":{"Message":"TRAI NDNC"}}""", TelephonyErrorKind.DoNotDisturb, "TRAI NDNC")]
    [TestCase("<RestException><Message>TRAI NDNC</Message></RestException>", TelephonyErrorKind.DoNotDisturb, "TRAI NDNC")]
    [TestCase("<RestException><Message>TRAI NDNC</Message><Code>1</Code></RestException>", TelephonyErrorKind.DoNotDisturb, "TRAI NDNC")]
    [TestCase("""{"message":"TRAI NDNC"}""", TelephonyErrorKind.DoNotDisturb, "TRAI NDNC")]
    [TestCase("""{"RestException":{"Message":"No"}}""", TelephonyErrorKind.Forbidden, "No")]
    [TestCase("""{"message":"No"}""", TelephonyErrorKind.Forbidden, "No")]
    [TestCase("""{"RestException":"No"}""", TelephonyErrorKind.Forbidden, null)]
    [TestCase("""["No"]""", TelephonyErrorKind.Forbidden, "No")]
    [TestCase("No", TelephonyErrorKind.Forbidden, "No")]
    [TestCase("", TelephonyErrorKind.Forbidden, null)]
    [TestCase(EntityBomb, TelephonyErrorKind.Forbidden, null)]
    [TestCase("<RestException><Status>403</Status><Message>NDNC<b/></Message></RestException>", TelephonyErrorKind.DoNotDisturb, "NDNC")]
    [TestCase("<RestException><Status>403</Status>", TelephonyErrorKind.Forbidden, null)]
    [TestCase("<!DOCTYPE html><html><body>Forbidden</body></html>", TelephonyErrorKind.Forbidden, null)]
    public async Task HTTP_403_is_a_refusal_whatever_its_body_is(string reply, TelephonyErrorKind kind, string? words)
    {
        var handler = new AnsweringHandler(reply, HttpStatusCode.Forbidden);
        using ExotelClient client = handler.NewClient();

        TelephonyApiException refusal = (await client.Awaiting(exotel => exotel.Calls.ConnectAsync(Samples.Connect())).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(kind);
        refusal.VendorMessage.Should().Be(words);
        refusal.Message.Contains("may be on the do-not-disturb register", StringComparison.Ordinal).Should().Be(kind == TelephonyErrorKind.Forbidden);
        handler.Requests.Should().Be(1, "it is never retried");
    }

    [Test]
    public async Task A_refused_credential_says_where_to_look() =>
        (await FluentActions.Awaiting(() => GetAsync("""{"RestException":{"Status":401,"Message":"No"}}""")).Should().ThrowAsync<TelephonyApiException>())
            .Which.Message.Should().EndWith("Check AccountSid, ApiKey and ApiToken in the options, and Region: an account of the Mumbai cluster is at api.in.exotel.com.");

    [Test]
    public async Task A_large_XML_is_not_parsed()
    {
        string reply = GoodXml.Replace("NDNC", new string('x', 70_000), StringComparison.Ordinal);

        (await FluentActions.Awaiting(() => GetAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which.ReplyText!.Length.Should().BeLessThanOrEqualTo(4096);
    }

    [TestCase("", "empty")]
    [TestCase("{}", "no Call")]
    [TestCase("""{"Call":{}}""", "no Call")]
    [TestCase("""{"Call":null}""", "no Call")]
    [TestCase("""{"Call":{"Sid":""}}""", "no Call")]
    [TestCase("""{"Call":[]}""", "no Call")]
    [TestCase("""{"RestException":{}}""", "no Call")]
    [TestCase("""{"RestException":{"Status":"None","Message":"null"}}""", "no Call")]
    [TestCase("""{"Call":{"Sid":"c1"},"RestException":{"Status":400,"Message":"No"}}""", "neither yes nor no: No, and has a Call with a Sid")]
    [TestCase("[]", "documented shape")]
    [TestCase("""{"Call":{"Sid":"c""", "cut off")]
    [TestCase("OK", "not JSON")]
    [TestCase("<html><body>Login</body></html>", "HTML")]
    [TestCase(EntityBomb, "HTML")]
    public async Task An_undocumented_reply_is_a_protocol_error_that_says_which(string reply, string why) =>
        (await FluentActions.Awaiting(() => GetAsync(reply)).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);

    [TestCase(HttpStatusCode.OK)]
    [TestCase(HttpStatusCode.Unauthorized)]
    public async Task Credentials_do_not_escape_from_a_reply_that_echoes_them(HttpStatusCode status)
    {
        using ExotelClient client = new AnsweringHandler(
            """{"RestException":{"Status":401,"Message":"bad test-account:test-token, dGVzdC1hY2NvdW50OnRlc3QtdG9rZW4="}}""", status).NewClient();

        TelephonyApiException refusal = (await client.Awaiting(exotel => exotel.Calls.GetAsync("c1")).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.VendorMessage.Should().Be("bad ***, ***");
        $"{refusal} {refusal.ReplyText}".Should().NotContain("test-token").And.NotContain("test-account").And.NotContain("dGVzd");
    }

    [TestCase("https://crm.example.com/hooks/s3cret-path?token=s3cret-query")]
    [TestCase("https://user:s3cret-word@crm.example.com/h?token=s3cret%2Dquery&x=1")]
    public async Task A_secret_in_an_address_to_call_does_not_escape_from_a_reply_that_echoes_it(string address)
    {
        Action<ExotelConnectRequest>[] places = [request => request.StatusCallback = new Uri(address), request => request.WaitUrl = new Uri(address)];
        string[] echoes = [address, Uri.UnescapeDataString(address), "token is s3cret-query"];
        foreach ((Action<ExotelConnectRequest> put, string echo) in places.SelectMany(_ => echoes, (place, echo) => (place, echo)))
        {
            using ExotelClient client = new AnsweringHandler($$$"""{"RestException":{"Status":400,"Message":"bad address {{{echo}}}"}}""", HttpStatusCode.BadRequest).NewClient();
            ExotelConnectRequest request = Samples.Connect();
            put(request);

            TelephonyApiException refusal = (await client.Awaiting(exotel => exotel.Calls.ConnectAsync(request)).Should().ThrowAsync<TelephonyApiException>()).Which;

            $"{refusal} {refusal.ReplyText} {refusal.VendorMessage}".Should().Contain("bad address").And.NotContain("s3cret");
        }
    }

    [Test]
    public async Task A_connection_is_made_once_and_reading_may_be_repeated()
    {
        var handler = new AnsweringHandler("{}", HttpStatusCode.ServiceUnavailable);
        using ExotelClient client = ExotelClient.Create(
            new ExotelOptions { AccountSid = "test-sid", ApiKey = "test-account", ApiToken = "test-token", ResendDelay = TimeSpan.FromTicks(1) }, primaryHandler: handler);

        await client.Awaiting(exotel => exotel.Calls.ConnectAsync(Samples.Connect())).Should().ThrowAsync<TelephonyApiException>();
        handler.Requests.Should().Be(1);

        await client.Awaiting(exotel => exotel.Calls.GetAsync("c1")).Should().ThrowAsync<TelephonyApiException>();
        handler.Requests.Should().Be(1 + 3);
    }

    [TestCase("pune")]
    [TestCase(null)]
    public async Task A_call_carries_the_key_of_the_client_that_read_it_and_not_Exotels_account(string? key)
    {
        using ExotelClient client = new AnsweringHandler("""{"Call":{"Sid":"c1","AccountSid":"test-sid","account":"7","Account":"8"}}""").NewClient(key);

        foreach (ExotelCall call in new[] { await client.Calls.GetAsync("c1"), await client.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890")) })
        {
            call.Account.Should().Be(key);
            call.AccountSid.Should().Be("test-sid");
            call.ToCallRecord().Account.Should().Be(key);
            call.AdditionalFields!["account"].GetString().Should().Be("7");
            call.AdditionalFields!["Account"].GetString().Should().Be("8");
        }
    }

    private static async Task<ExotelCall> GetAsync(string reply)
    {
        using ExotelClient client = new AnsweringHandler(reply).NewClient();
        return await client.Calls.GetAsync("c1");
    }
}
