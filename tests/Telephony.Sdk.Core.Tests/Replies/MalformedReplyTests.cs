using System.IO.Compression;
using System.Net.Http.Headers;
using FsCheck;
using FsCheck.Fluent;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Core.Tests.Replies;

public sealed class MalformedReplyTests
{
    [TestCase("<!DOCTYPE html><html>Log in</html>", "it is an HTML page, most likely a login or error page: check the scheme, port and path of BaseAddress")]
    [TestCase("\r\n<html>", "it is an HTML page")]
    [TestCase("", "it is empty")]
    [TestCase(" \n", "it is empty")]
    [TestCase("{\"id\":\"1", "its JSON is cut off or not in the documented shape")]
    [TestCase("[{\"id\":1}]", "its JSON is cut off or not in the documented shape")]
    [TestCase("[]", "its JSON is cut off or not in the documented shape")]
    [TestCase("{\"id\":\"1\"} trailing", "its JSON is cut off or not in the documented shape")]
    [TestCase("Success", "it is not JSON: Success")]
    [TestCase("Too many connections\nat line 7", "it is not JSON: Too many connections.")]
    [TestCase("\b\b", "it is not JSON.")]
    [TestCase("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>", "it is XML, which no document of the vendor shows here: Access Denied.")]
    [TestCase("<TwilioResponse><Call><Sid>CA1</Sid></Call></TwilioResponse>", "it is XML, which no document of the vendor shows here: sid CA1.")]
    [TestCase("<Error/>", "it is XML, which no document of the vendor shows here.")]
    [TestCase("<?xml version=\"1.0\"?><!DOCTYPE html><html>Log in</html>", "it is an HTML page")]
    [TestCase("<br />\n<b>Fatal error</b>:  Uncaught Error: x in a.php:3\nStack trace:\n#0 {main}\n  thrown in <b>a.php</b> on line <b>3</b><br />", "it is a message of PHP in place of an answer")]
    [TestCase("<br />\n<font size='1'><table class='xdebug-error'>\n<tr><th>Parse error: x</th></tr><tr><td>\n{main}(  )</td></tr>\n</table></font>", "it is a message of PHP in place of an answer")]
    [TestCase("PHP Warning:  x in y on line 1", "it is a message of PHP in place of an answer")]
    [TestCase("<b>Log in</b>", "it is an HTML page")]
    public async Task The_message_says_what_is_wrong_and_the_likely_cause(string body, string what)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => ScriptedHandler.Json(body)));

        var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();

        TelephonyProtocolException error = thrown.Which;
        error.Message.Should().StartWith("Test Vendor at https://vendor.example answered Test.Get with HTTP 200, but the reply cannot be read: " + what).And.EndWith(".");
        error.ReplyText.Should().Be(body.TrimStart());
        error.StatusCode.Should().Be(200);
        error.Vendor.Should().Be("Test Vendor");
        error.Operation.Should().Be("Test.Get");
    }

    [Test]
    public async Task A_short_secret_is_taken_out_of_the_replys_words_and_not_out_of_ours()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => ScriptedHandler.Json("[{\"2\":0}]")), options => options.Token = "2");

        TelephonyProtocolException error = (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).Which;

        error.Message.Should().StartWith("Test Vendor at https://vendor.example answered Test.Get with HTTP 200, but the reply cannot be read: its JSON");
        error.ReplyText.Should().Be("[{\"***\":0}]");
    }

    [Test]
    public async Task A_secret_in_the_address_of_a_redirect_does_not_escape()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage(System.Net.HttpStatusCode.Found)
        {
            Headers = { Location = new Uri("https://test-token.example.com/login") },
        }));

        (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).Which
            .Message.Should().Contain("it is a redirect to https://***.example.com").And.NotContain("test-token");
    }

    [Test]
    public async Task A_redirect_to_no_address_of_the_web_says_so()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage(System.Net.HttpStatusCode.Found)
        {
            Headers = { Location = new Uri("mailto:sales@vendor.example") },
        }));

        (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).WithMessage(
            "*it is a redirect to an address that cannot be read, and redirects are not followed because they would resend the request and its credentials; set BaseAddress to the address that answers itself.");
    }

    [Test]
    public async Task Damaged_compression_says_so()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"1\"}").WithHeader("Content-Encoding", "gzip"));
        using TestClient client = TestClient.At(server.BaseAddress);

        var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();

        thrown.Which.Message.Should().Contain("its body is damaged");
    }

    [Test]
    public async Task A_compressed_reply_is_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write("{\"id\":\"1\"}"u8);
        }

        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1", StubResponse.Bytes(packed.ToArray(), "application/json").WithHeader("Content-Encoding", "gzip"));
        using TestClient client = TestClient.At(server.BaseAddress);

        (await client.Endpoints.GetAsync("1")).Id.Should().Be("1");
    }

    [Test]
    public void Any_bytes_end_in_a_value_or_one_of_our_exceptions() =>
        Prop.ForAll<byte[], byte>((bytes, kind) =>
        {
            var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((System.Net.HttpStatusCode)(kind % 2 == 0 ? 200 : 200 + kind))
            {
                Content = new ByteArrayContent([.. kind % 3 == 0 ? "{\"id\":\""u8.ToArray() : [], .. bytes]) { Headers = { ContentType = new MediaTypeHeaderValue("text/html") } },
            });
            using TestClient client = TestClient.Of(handler, options => options.MaxResends = 0);
            try
            {
                client.Endpoints.GetAsync("1").GetAwaiter().GetResult().Should().NotBeNull();
            }
            catch (TelephonyException exception)
            {
                exception.Message.Should().NotBeEmpty();
            }
        }).QuickCheckThrowOnFailure();
}
