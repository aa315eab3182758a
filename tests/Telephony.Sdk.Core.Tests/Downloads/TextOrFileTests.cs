using System.Net;
using System.Text;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Core.Tests.Downloads;

/// <summary>Text is told from a file whatever the server calls it, also where it is longer than what is looked at.</summary>
public sealed class TextOrFileTests
{
    private const int Longer = 5000;

    [TestCase("<!doctype html>")]
    [TestCase("<!DOCTYPE HTML>")]
    [TestCase("<html>")]
    [TestCase("<br />")]
    [TestCase("<b>Warning</b>")]
    [TestCase("<?xml version=\"1.0\"?>")]
    [TestCase("PHP Notice:  x in y on line 7\n")]
    public Task A_long_page_that_is_called_audio_is_no_file(string start) => ShouldBeNoFileAsync(start + new string('x', Longer), "audio/x-wav");

    [TestCase("application/json")]
    [TestCase("application/problem+JSON")]
    [TestCase("application/xml")]
    [TestCase("image/svg+xml")]
    [TestCase("text/plain")]
    [TestCase("TEXT/csv")]
    public Task Long_words_that_are_called_text_are_no_file(string contentType) => ShouldBeNoFileAsync(new string('x', Longer), contentType);

    [TestCase(0x09)]
    [TestCase(0x0A)]
    [TestCase(0x0D)]
    [TestCase(0x0C)]
    [TestCase(0x1B)]
    public Task Text_may_hold_what_moves_the_printer(int c) => ShouldBeNoFileAsync("a" + (char)c + new string('x', Longer), "text/html");

    [TestCase(0x00)]
    [TestCase(0x01)]
    [TestCase(0x08)]
    [TestCase(0x0B)]
    [TestCase(0x1A)]
    [TestCase(0x1F)]
    public Task What_holds_other_control_characters_is_a_file(int c) => ShouldBeAFileAsync("a" + (char)c + new string('x', Longer), "text/html");

    [TestCase("audio/basic", "\u00FF")]
    [TestCase("audio/x-wav", "x")]
    [TestCase("audio/x-wav", "<")]
    [TestCase("audio/x-wav", "<bx>")]
    [TestCase("application/octet-stream", "{")]
    [TestCase("audio/jsonx", "x")]
    [TestCase(null, "x")]
    public Task A_long_file_of_bytes_that_could_be_letters_is_one(string? contentType, string start) => ShouldBeAFileAsync(start + new string('\u00D5', Longer), contentType);

    [TestCase("{\"error\":\"x\"}", "x.")]
    [TestCase("[]", "it is text, not a file")]
    [TestCase("{}", "it is text, not a file")]
    public async Task JSON_that_is_called_audio_is_no_file(string json, string words) =>
        (await OpenAsync(json, "audio/x-wav").Awaiting(it => it).Should().ThrowAsync<TelephonyException>()).Which.Message.Should().Contain(words);

    [TestCase("File not found")]
    [TestCase("File\tnot found~")]
    [TestCase("File\nnot found")]
    [TestCase("File\r\nnot found")]
    [TestCase("File\rnot found")]
    [TestCase("<BR>")]
    [TestCase("<?xml version=\"1.0\"?><Message>\u00E9</Message>")]
    [TestCase("Fichier non trouv\u00C3\u00A9")]
    [TestCase("<head><title>\u00E9")]
    [TestCase("<!-- \u00E9 -->")]
    public Task Short_words_that_are_called_audio_are_no_file(string words) => ShouldBeNoFileAsync(words, "audio/x-wav");

    [TestCase(0x00)]
    [TestCase(0x0B)]
    [TestCase(0x0C)]
    [TestCase(0x1F)]
    [TestCase(0x7F)]
    [TestCase(0x80)]
    [TestCase(0xFF)]
    public Task Short_bytes_that_are_no_words_are_a_file(int c) => ShouldBeAFileAsync("a" + (char)c, contentType: null);

    [TestCase("audio/x-wav")]
    [TestCase("text/html")]
    [TestCase(null)]
    public async Task Blanks_are_an_empty_reply(string? contentType) =>
        (await OpenAsync(" \r\n", contentType).Awaiting(it => it).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain("it is empty");

    [TestCase("RIFF\u0024\0\0\0WAVEfmt \b\0\0\012345678data\0\0\0\0")]
    [TestCase("RIFF\u0024\0\0\0WAVEfmt \t\0\0\0123456789\0data\0\0\0\0")]
    [TestCase("RIFF\u0024\0\0\0WAVEdata\0\0\0\0LIST\b\0\0\012345678")]
    [TestCase("RIFF\u0024\0\0\0WAVEdata\0\0\0\0id3 \b\0\0\012345678")]
    [TestCase("RIFF\u0024\0\0\0WAVEfmt \b\0\0\012345678")]
    [TestCase("RIFF\u0024\0\0\0WAVE")]
    public async Task A_WAV_file_that_ends_before_its_first_sample_is_no_file(string file) =>
        (await OpenAsync(file, "audio/x-wav").Awaiting(it => it).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message
            .Should().Contain("it is a WAV file without sound, as of a recording that has not begun or is not kept");

    [TestCase("RIFF\u0024\0\0\0WAVEdata\b\0\0\0\0")]
    [TestCase("RIFF\u0024\0\0\0WAVEdata\0\0\0\012345678")]
    [TestCase("RIFF\u0024\0\0\0WAVEdata\b\0\0\0LIST")]
    [TestCase("RIFF\u0024\0\0\0AVI data\0\0\0\0")]
    [TestCase("RIFX\u0024\0\0\0WAVEdata\0\0\0\0")]
    [TestCase("RIFF\0")]
    public Task Another_file_is_one(string file) => ShouldBeAFileAsync(file, "audio/x-wav");

    [Test]
    public Task A_file_is_left_as_it_is_whatever_charset_it_names() => ShouldBeAFileAsync("\0\u00E9", "audio/basic; charset=iso-8859-1");

    [Test]
    public Task A_WAV_file_whose_head_ends_before_its_first_sample_is_a_file() =>
        ShouldBeAFileAsync("RIFF\u0024\0\0\0WAVELIST" + new string('\0', ReplyBody.FileHead - 24) + "data\0\u0001\0\0" + new string('\u0001', 256), "audio/x-wav");

    [Test]
    public Task Long_words_are_no_file() => ShouldBeNoFileAsync("a" + string.Concat(Enumerable.Repeat("\u00C3\u00A9", ReplyBody.FileHead)), "audio/x-wav");

    [Test]
    public Task What_begins_as_JSON_and_is_none_is_a_file() => ShouldBeAFileAsync("{\u00D5", "audio/basic");

    [Test]
    public Task What_begins_with_many_blanks_is_a_file() => ShouldBeAFileAsync(new string(' ', 2 * ReplyBody.FileHead) + "\u00D5", "audio/basic");

    [Test]
    public Task Blanks_alone_are_no_file() => ShouldBeNoFileAsync(new string(' ', ReplyBody.FileHead / 2), "audio/basic");

    private static async Task ShouldBeNoFileAsync(string body, string? contentType) =>
        (await OpenAsync(body, contentType).Awaiting(it => it).Should().ThrowAsync<TelephonyProtocolException>()).Which.MayHaveTakenEffect.Should().BeFalse();

    private static async Task ShouldBeAFileAsync(string body, string? contentType) => (await OpenAsync(body, contentType)).Should().Equal(Encoding.Latin1.GetBytes(body));

    private static async Task<byte[]> OpenAsync(string body, string? contentType)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.Latin1.GetBytes(body)) };
            if (contentType is not null)
            {
                response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }

            return response;
        }));
        using Download download = await client.OpenAsync("1");
        using var bytes = new MemoryStream();
        await download.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
