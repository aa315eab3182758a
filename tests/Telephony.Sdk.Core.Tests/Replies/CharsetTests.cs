using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Replies;

public sealed class CharsetTests
{
    private const string Json = "{\"id\":\"José\"}";

    [TestCase("iso-8859-1", "iso-8859-1", "José")]
    [TestCase("\"ISO-8859-1\"", "iso-8859-1", "José")]
    [TestCase("\" iso-8859-1 \"", "iso-8859-1", "José")]
    [TestCase("utf-16", "utf-16", "José")]
    [TestCase("utf-16BE", "utf-16BE", "José")]
    [TestCase("windows-1252", "windows-1252", "José", Description = "Nobody has to register the charsets of Windows.")]
    [TestCase(null, "utf-16", "José")]
    [TestCase(null, "utf-16BE", "José")]
    [TestCase("\"\"", "utf-16", "José")]
    [TestCase("utf-7", "utf-8", "José", Description = ".NET knows it and does not read it.")]
    [TestCase("iso-8859-1", "utf-8", "José")]
    [TestCase("utf-8", "utf-8", "José")]
    [TestCase("no-such-charset", "utf-8", "José")]
    [TestCase(null, "utf-8", "José")]
    [TestCase("\"\"", "utf-8", "José")]
    [TestCase("UTF-8", "iso-8859-1", null, Description = "It is not what it says, and no guess is made.")]
    [TestCase("US-ASCII", "iso-8859-1", null)]
    [TestCase("no-such-charset", "iso-8859-1", null)]
    [TestCase(null, "iso-8859-1", null)]
    public async Task A_reply_is_read_in_its_charset(string? named, string sent, string? id)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => Reply(Json, named, sent)));

        (await client.Endpoints.GetAsync("1")).Id.Should().Be(id);
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public async Task Zeros_between_letters_are_not_taken_for_UTF_8(string charset)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => Reply("{\"id\":\"1\"}", charset, charset)));

        (await client.Endpoints.GetAsync("1")).Id.Should().Be("1");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_mark_of_UTF_16_is_enough(bool bigEndian)
    {
        var charset = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] text = [.. charset.GetPreamble(), .. charset.GetBytes(Json)];
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new ByteArrayContent(text) }));

        (await client.Endpoints.GetAsync("1")).Id.Should().Be("José");
    }

    [Test]
    public async Task A_refusal_is_read_in_its_charset()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => Reply("{\"error\":\"José\"}", "iso-8859-1", "iso-8859-1", HttpStatusCode.BadRequest)));

        (await client.Endpoints.Awaiting(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be("José");
    }

    private static HttpResponseMessage Reply(string text, string? named, string sent, HttpStatusCode status = HttpStatusCode.OK)
    {
        var content = new ByteArrayContent((CodePagesEncodingProvider.Instance.GetEncoding(sent) ?? Encoding.GetEncoding(sent)).GetBytes(text));
        content.Headers.ContentType = named is null ? null : new MediaTypeHeaderValue("application/json") { CharSet = named };
        return new HttpResponseMessage(status) { Content = content };
    }
}
