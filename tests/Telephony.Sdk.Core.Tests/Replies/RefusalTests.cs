using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Replies;

public sealed class RefusalTests
{
    [TestCase(400, TelephonyErrorKind.InvalidRequest)]
    [TestCase(401, TelephonyErrorKind.Authentication)]
    [TestCase(402, TelephonyErrorKind.Other)]
    [TestCase(403, TelephonyErrorKind.Forbidden)]
    [TestCase(404, TelephonyErrorKind.NotFound)]
    [TestCase(405, TelephonyErrorKind.InvalidRequest)]
    [TestCase(406, TelephonyErrorKind.InvalidRequest)]
    [TestCase(408, TelephonyErrorKind.Other)]
    [TestCase(409, TelephonyErrorKind.Conflict)]
    [TestCase(410, TelephonyErrorKind.NotFound)]
    [TestCase(411, TelephonyErrorKind.InvalidRequest)]
    [TestCase(413, TelephonyErrorKind.InvalidRequest)]
    [TestCase(414, TelephonyErrorKind.InvalidRequest)]
    [TestCase(415, TelephonyErrorKind.InvalidRequest)]
    [TestCase(418, TelephonyErrorKind.Other)]
    [TestCase(422, TelephonyErrorKind.InvalidRequest)]
    [TestCase(429, TelephonyErrorKind.RateLimited)]
    [TestCase(500, TelephonyErrorKind.Server)]
    [TestCase(501, TelephonyErrorKind.Server)]
    [TestCase(503, TelephonyErrorKind.Server)]
    [TestCase(599, TelephonyErrorKind.Server)]
    public async Task The_status_decides_the_kind(int status, TelephonyErrorKind kind)
    {
        TelephonyApiException error = await RefusedAsync("{}", status);

        error.Kind.Should().Be(kind);
        error.StatusCode.Should().Be(status);
    }

    [TestCase("Call not found", TelephonyErrorKind.NotFound)]
    [TestCase("List 1101 does not exist", TelephonyErrorKind.NotFound)]
    [TestCase("Unauthorized", TelephonyErrorKind.Authentication)]
    [TestCase("Unauthorised client", TelephonyErrorKind.Authentication)]
    [TestCase("authentication failed", TelephonyErrorKind.Authentication)]
    [TestCase("Invalid token", TelephonyErrorKind.Authentication)]
    [TestCase("invalid APIKEY", TelephonyErrorKind.Authentication)]
    [TestCase("Access denied", TelephonyErrorKind.Forbidden)]
    [TestCase("It already exists.", TelephonyErrorKind.Conflict)]
    [TestCase("Rate limit reached", TelephonyErrorKind.RateLimited)]
    [TestCase("Nothing that is known", TelephonyErrorKind.Other)]
    [TestCase("", TelephonyErrorKind.Other)]
    [TestCase(null, TelephonyErrorKind.Other)]
    public void The_words_decide_it_where_the_status_says_yes(string? words, TelephonyErrorKind kind) => ErrorKinds.FromWords(words).Should().Be(kind);

    [Test]
    public async Task The_words_do_not_decide_it_where_the_status_says_no() => (await RefusedAsync("{\"error\":\"not found\"}", 401)).Kind.Should().Be(TelephonyErrorKind.Authentication);

    [Test]
    public async Task A_refusal_carries_everything_that_the_vendor_said()
    {
        TelephonyApiException error = await RefusedAsync("{\"error\":\"No such call.\",\"code\":\"E7\"}", 404);

        error.Should().BeEquivalentTo(new
        {
            Vendor = "Test Vendor",
            Operation = "Test.Get",
            Kind = TelephonyErrorKind.NotFound,
            StatusCode = 404,
            VendorCode = "E7",
            VendorMessage = "No such call.",
            ReplyText = "{\"error\":\"No such call.\",\"code\":\"E7\"}",
            RetryAfter = (TimeSpan?)null,
            Message = "Test Vendor refused Test.Get (not found, HTTP 404): No such call.",
        });
    }

    [Test]
    public async Task A_refused_credential_says_where_to_look() =>
        (await RefusedAsync(string.Empty, 401)).Message.Should().Be("Test Vendor refused Test.Get (authentication, HTTP 401). Check the credentials in the options.");

    [TestCase(400)]
    [TestCase(401)]
    public async Task Advice_of_the_protocol_stands_at_the_end(int status) =>
        (await RefusedAsync("{\"error\":\"No.\",\"advice\":\"Ask again.\"}", status)).Message.Should().EndWith($", HTTP {status}): No. Ask again.");

    [Test]
    public async Task Words_stand_in_one_line_of_bounded_length_and_come_whole_beside()
    {
        string words = "no\nFATAL forged \u202Eline " + new string('a', 5000);

        TelephonyApiException refusal = await RefusedAsync($$"""{"error":{{System.Text.Json.JsonSerializer.Serialize(words)}}}""", 418);

        refusal.VendorMessage.Should().Be(words);
        refusal.Message.Should().Contain(": no FATAL forged  line aaa").And.NotContain("\n").And.Subject.Length.Should().BeLessThan(1200);
    }

    [TestCase("{\"detail\":\"Not authenticated\"}", "Not authenticated")]
    [TestCase("{\"took\":NaN,\"error\":\"No such call\"}", "No such call")]
    [TestCase("{\"detail\":[{\"loc\":[\"body\",\"to\"],\"msg\":\"field required\"}]}", "field required")]
    [TestCase("{\"error\":{\"type\":\"Exception\",\"message\":\"Module requested invalid\",\"file\":\"a.php\"}}", "Module requested invalid")]
    [TestCase("{\"title\":\"Bad\",\"status\":400,\"detail\":\"\"}", "Bad")]
    [TestCase("[{\"message\":\"first\"},{\"message\":\"second\"}]", "first")]
    [TestCase("Too many connections", "Too many connections")]
    [TestCase("<Error><Code>SlowDown</Code></Error>", "code SlowDown")]
    [TestCase("<Error><Code>SlowDown</Code><Message> Please wait </Message>", "Please wait", Description = "It breaks off.")]
    [TestCase("<!DOCTYPE a [<!ENTITY b \"c\">]><Error><Message>&b;</Message></Error>", null)]
    [TestCase("{\"detail\":\"half\\ud83d\"}", null)]
    [TestCase("{\"detail\":7}", null)]
    [TestCase("{\"data\":{\"message\":\"deeper\"}}", null)]
    [TestCase("{\"detail\":\"two\\nlines\"}", null)]
    [TestCase("\"text\"", "\"text\"")]
    public async Task The_words_of_others_are_passed_on(string body, string? words)
    {
        TelephonyApiException refusal = await RefusedAsync(body, 418);

        refusal.VendorMessage.Should().Be(words);
        refusal.Message.Should().Be(words is null ? "Test Vendor refused Test.Get (no further kind, HTTP 418)." : $"Test Vendor refused Test.Get (no further kind, HTTP 418): {words}.");
    }

    [Test]
    public async Task Words_of_others_are_cut_behind_a_line_and_hold_no_secret(
        [Values(200, 240, 250, 255, 256)] int at, [Values("{\"detail\":\"BODY\"}", "<Error><Message>BODY</Message></Error>", "BODY")] string body)
    {
        string words = (await RefusedAsync(body.Replace("BODY", new string('.', at) + "test-token" + new string('.', 300), StringComparison.Ordinal), 418)).VendorMessage!;

        words.Should().HaveLength(257).And.EndWith("…").And.NotContain("test");
    }

    [TestCase("<html><h1>Not here</h1></html>", 404, ". Check the scheme, port and path of BaseAddress.")]
    [TestCase("<html><h1>Not here</h1></html>", 500, ").")]
    [TestCase("<br />\n<b>Warning</b>: x<br />\n{\"error\":\"No such call.\"}", 404, "): No such call.")]
    [TestCase("", 404, ").")]
    [TestCase("{\"detail\":\"Not Found\"}", 404, "): Not Found. Check the scheme, port and path of BaseAddress.")]
    [TestCase("<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>", 400, ". There is TLS at this port: BaseAddress must begin with https://.")]
    [TestCase("<html><h1>Bad Request</h1></html>", 400, ").")]
    [TestCase("<html><h1>Proxy</h1></html>", 407, ". A proxy on the way asks for a user and a password: put them into the address in http_proxy or https_proxy.")]
    [TestCase("File not found.\n", 404, "): File not found. Check the scheme, port and path of BaseAddress.")]
    public async Task A_page_that_is_not_found_says_that_the_address_may_be_wrong(string body, int status, string end) =>
        (await RefusedAsync(body, status)).Message.Should().EndWith(end);

    [TestCase("<html><h1>Not here</h1></html>")]
    [TestCase("")]
    [TestCase("{\"error\":\"cut o")]
    [TestCase("[1]")]
    public async Task A_refusal_with_any_body_is_still_a_refusal(string body)
    {
        TelephonyApiException error = await RefusedAsync(body, 403);

        error.Kind.Should().Be(TelephonyErrorKind.Forbidden);
        error.ReplyText.Should().Be(body);
        error.VendorMessage.Should().BeNull();
    }

    [Test]
    public async Task A_long_reply_is_capped()
    {
        TelephonyApiException error = await RefusedAsync(new string('x', 100_000), 500);

        error.ReplyText.Should().HaveLength(4096);
    }

    [Test]
    public void Every_kind_has_words_of_its_own() =>
        Enum.GetValues<TelephonyErrorKind>().Select(ErrorKinds.InWords).Should().OnlyHaveUniqueItems().And.NotContain(string.Empty);

    private static async Task<TelephonyApiException> RefusedAsync(string body, int status)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => ScriptedHandler.Json(body, (HttpStatusCode)status)), options => options.MaxResends = 0);
        return (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which;
    }
}
