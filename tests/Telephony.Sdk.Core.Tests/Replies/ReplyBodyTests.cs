using System.Text;
using System.Text.Json;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Replies;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Core.Tests.Replies;

public sealed class ReplyBodyTests
{
    private const int HeadSize = 16 * 1024;
    private const int MaxHead = 1024 * 1024;
    private static readonly Scrubber s_noSecrets = new([]);

    [Test]
    public async Task JSON_of_any_length_is_read(
        [Values(0, 1, HeadSize - 11, HeadSize - 10, HeadSize - 9, HeadSize, 100_000)] int filling,
        [Values] bool inPieces)
    {
        string id = new('x', filling);

        (await ReadAsync(Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\"}}"), inPieces))!.Id.Should().Be(id);
    }

    [TestCase("\uFEFF{\"id\":\"1\"}")]
    [TestCase("\r\n\t {\"id\":\"1\"}\r\n")]
    [TestCase("\r\n\uFEFF\r\n{\"id\":\"1\"}")]
    [TestCase("<br />\n<b>Warning</b>:  Undefined index: x in <b>/var/www/a.php</b> on line <b>9</b><br />\n{\"id\":\"1\"}")]
    [TestCase("<br />\n<b>Notice</b>: a [b] {c} in d<br />{\"id\":\"1\"}")]
    [TestCase("PHP Warning:  a {b} in c\n{\"id\":\"1\"}")]
    [TestCase("Warning: a in b on line 1\n\n  {\"id\":\"1\"}")]
    [TestCase("<br />\n<b>Warning</b>:  a in <b>b</b> on line <b>9</b><br />\n\uFEFF{\"id\":\"1\"}")]
    [TestCase("PHP Warning:  a in b\n\n\uFEFF\r\n{\"id\":\"1\"}")]
    [TestCase("\uFEFF\uFEFF{\"id\":\"1\"}")]
    [TestCase("\r\n\uFEFF\r\n\uFEFF\uFEFF {\"id\":\"1\"}")]
    [TestCase("Fatal error: Uncaught Error: x in a.php:3\nStack trace:\n#0 {main}\n  thrown in a.php on line 3\n{ \"id\":\"1\"}")]
    [TestCase("<br />\n<font size='1'><table>\n<tr><td>\n{main}(  )</td></tr>\n</table></font>\n{\n\"id\":\"1\"}")]
    [TestCase("PHP Warning:  a in b\n[21-Nov-2026 10:00:00 UTC] PHP Warning:  c in d\n{\"id\":\"1\"}")]
    public async Task What_PHP_prints_before_the_JSON_is_passed_over(string text) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(text)))!.Id.Should().Be("1");

    [Test]
    public async Task What_PHP_prints_behind_the_JSON_is_passed_over(
        [Values(
            "<br />\n<b>Warning</b>:  Unknown: a [b] in <b>Unknown</b> on line <b>0</b><br />\n",
            "\n\nWarning: Unknown: a in Unknown on line 0\n",
            "\uFEFF\r\nPHP Deprecated:  a {b} in c on line 9",
            "<br />\n<b>Fatal error</b>:  Uncaught Error in a.php:3\nStack trace:\n#0 [internal function]\n#1 {main}\n  thrown in <b>a.php</b> on line <b>3</b><br />\n")] string behind,
        [Values(1, HeadSize, MaxHead, MaxHead + 50)] int length,
        [Values] bool inPieces)
    {
        string json = """{"x":{"y":["\\",[]]},"id":"FILLING\"}"}""".Replace("FILLING", new string('x', length), StringComparison.Ordinal);

        (await ReadAsync(Encoding.UTF8.GetBytes(json + behind), inPieces))!.Id.Should().HaveLength(length + 2);
    }

    [Test]
    public async Task Other_text_behind_the_JSON_makes_it_another_reply(
        [Values("x", "{}", "[]", "}", "null", "\0", "<html>", "<br />Bye", "NOTICE: x", "<br />\n<b>Warning</b>: x<br />\n{\"id\":\"2\"}", "PHP Notice:  x\n[{}]")] string behind,
        [Values(1, MaxHead)] int length,
        [Values] bool inPieces)
    {
        string json = $"{{\"id\":\"{new string('x', length)}\"}}\n{behind}";

        await FluentActions.Awaiting(() => ReadAsync(Encoding.UTF8.GetBytes(json), inPieces)).Should().ThrowAsync<JsonException>();
    }

    [Test]
    public async Task Many_messages_of_PHP_behind_the_JSON_are_passed_over([Values(1, MaxHead)] int length)
    {
        string json = $"{{\"id\":\"{new string('x', length)}\"}}{string.Concat(Enumerable.Repeat("\nWarning: x in y on line 1", 100_000))}";

        (await ReadAsync(Encoding.UTF8.GetBytes(json)))!.Id.Should().HaveLength(length);
    }

    [TestCase("")]
    [TestCase("  \r\n")]
    [TestCase("\uFEFF")]
    [TestCase("OK {\"id\":\"1\"}")]
    [TestCase("<html><body>\n{\"id\":\"1\"}</body></html>")]
    [TestCase("<br />Warning without JSON")]
    [TestCase("<br />\n<b>Fatal error</b>:  Uncaught Error: x in a.php:3\nStack trace:\n#0 {main}\n  thrown in <b>a.php</b> on line <b>3</b><br />")]
    [TestCase("<br />\n<font size='1'><table>\n<tr><td>\n{main}(  )</td></tr>\n</table></font>\n")]
    [TestCase("Fatal error: x\n[2026-11-21] y")]
    [TestCase("\"text\"")]
    public async Task Other_text_is_no_JSON(string text)
    {
        using ReplyBody body = await OpenAsync(Encoding.UTF8.GetBytes(text));

        body.SkipToJson().Should().BeFalse();
    }

    [Test]
    public async Task The_whole_body_can_be_streamed_blanks_included([Values(0, 10, HeadSize, 50_000)] int length, [Values] bool synchronously)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i % 7 == 0 ? ' ' : i))];
        using ReplyBody body = await OpenAsync(bytes, maxHead: ReplyBody.FileHead);
        using var copy = new MemoryStream();

        if (synchronously)
        {
            body.AsStream().CopyTo(copy);
        }
        else
        {
            await body.AsStream().CopyToAsync(copy);
        }

        copy.ToArray().Should().Equal(bytes);
    }

    [Test]
    public async Task An_excerpt_is_capped()
    {
        using ReplyBody body = await OpenAsync(Encoding.UTF8.GetBytes(new string('é', 40_000)));

        body.Excerpt(s_noSecrets).Should().Be(new string('é', 4096));
        body.Excerpt(s_noSecrets, maxLength: 10).Should().HaveLength(10);
    }

    [TestCase("x")]
    [TestCase("é")]
    [TestCase("है")]
    [TestCase("📞")]
    public async Task An_excerpt_is_as_long_as_it_may_be_in_any_script(string letters)
    {
        string text = string.Concat(Enumerable.Repeat(letters, 10_000));
        using ReplyBody body = await OpenAsync(Encoding.UTF8.GetBytes(text));

        body.Excerpt(new Scrubber(["test-token-0123456789"])).Should().Be(text[..4096]);
    }

    [Test]
    public async Task The_end_of_a_short_reply_is_in_its_excerpt()
    {
        using ReplyBody body = await OpenAsync("the end"u8.ToArray());

        body.Excerpt(new Scrubber(["test-token-0123456789"])).Should().Be("the end");
    }

    [Test]
    public async Task Zeros_between_its_letters_do_not_hide_a_secret()
    {
        using ReplyBody body = await OpenAsync(Encoding.Unicode.GetBytes("no test-token here"));

        body.Excerpt(new Scrubber(["test-token"])).Should().Be("no *** here");
    }

    [Test]
    public async Task The_text_of_a_reply_begins_behind_its_blanks()
    {
        using ReplyBody body = await OpenAsync("\r\n\uFEFF OK\r\n"u8.ToArray());

        body.ReadText().Should().Be("OK\r\n");
    }

    [TestCase("{\"id\":\"", 64 * MaxHead, Description = "A refusal may be of any kind.")]
    [TestCase("<html>", 64 * MaxHead)]
    public async Task No_more_than_the_head_of_a_refusal_is_read(string start, int length)
    {
        var source = new BoundedStream(length, piece: int.MaxValue, [.. Encoding.ASCII.GetBytes(start), .. new byte[length - start.Length]]);
        using ReplyBody body = await ReplyBody.OpenAsync(new HttpResponseMessage { Content = new StreamContent(source) }, CancellationToken.None, ReplyBody.PageHead);

        source.Position.Should().Be(MaxHead);
        body.IsComplete.Should().BeFalse();
    }

    [TestCase("<html>", false)]
    [TestCase("\r\n\uFEFF<html>", false)]
    [TestCase("<br />\n<b>Warning</b>: x", true)]
    [TestCase("{", true)]
    [TestCase("x", true)]
    [TestCase(" ", true)]
    public async Task No_more_than_the_head_of_a_page_is_read(string start, bool isComplete)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(start), .. Enumerable.Repeat((byte)' ', 2 * MaxHead)];
        var source = new BoundedStream(bytes.Length, piece: int.MaxValue, bytes);
        using ReplyBody body = await ReplyBody.OpenAsync(new HttpResponseMessage { Content = new StreamContent(source) }, CancellationToken.None);

        body.IsComplete.Should().Be(isComplete);
        source.Position.Should().Be(isComplete ? bytes.Length : MaxHead);
    }

    [Test]
    public async Task A_reply_of_an_announced_length_is_read_into_one_buffer()
    {
        const int length = 4 * HeadSize;
        var source = new BoundedStream(length, piece: int.MaxValue);
        using ReplyBody body = await ReplyBody.OpenAsync(new HttpResponseMessage { Content = new StreamContent(source) { Headers = { ContentLength = length } } }, CancellationToken.None);

        source.LargestBuffer.Should().BeGreaterThan(length, "its end is to be seen, too");
    }

    [Test]
    public async Task A_length_that_is_announced_takes_no_memory_by_itself()
    {
        var source = new BoundedStream(10, piece: int.MaxValue);
        using ReplyBody body = await ReplyBody.OpenAsync(new HttpResponseMessage { Content = new StreamContent(source) { Headers = { ContentLength = 60 * MaxHead } } }, CancellationToken.None);

        source.LargestBuffer.Should().Be(MaxHead);
    }

    [Test]
    public async Task A_secret_that_is_cut_at_any_border_does_not_show([Range(4060, 4110)] int position)
    {
        const string secret = "test-token-0123456789";
        using ReplyBody body = await OpenAsync(Encoding.UTF8.GetBytes(new string('.', position) + secret + new string('.', 20_000)));

        string excerpt = body.Excerpt(new Scrubber([secret]));

        excerpt.Should().NotContain("test").And.NotContain("0123");
        excerpt.Length.Should().BeLessThanOrEqualTo(4096);
    }

    [Test]
    public async Task A_secret_that_is_cut_at_the_end_of_what_was_read_does_not_show([Range(ReplyBody.FileHead - 30, ReplyBody.FileHead + 1)] int position)
    {
        const string secret = "test-token-0123456789";
        using ReplyBody body = await OpenAsync(Encoding.UTF8.GetBytes(new string('.', position) + secret + new string('.', 20_000)), maxHead: ReplyBody.FileHead);

        body.Excerpt(new Scrubber([secret])).Should().NotContain("test").And.NotContain("0123");
    }

    [Test]
    public async Task A_secret_that_is_cut_behind_many_others_does_not_show([Range(0, 20)] int position)
    {
        const string secret = "test-token-0123456789";
        using ReplyBody body = await OpenAsync(Encoding.UTF8.GetBytes(new string('.', position) + string.Concat(Enumerable.Repeat(secret, 5000))));

        body.Excerpt(new Scrubber([secret])).Should().NotContain("test").And.NotContain("0123");
    }

    [Test]
    public async Task JSON_as_long_as_the_limit_is_refused_and_shorter_is_read([Values(-1, 0)] int more)
    {
        const int limit = 64 * 1024 * 1024;
        string start = "{\"id\":\"1\",\"x\":[";
        int blanks = limit - start.Length - 2 + more;
        byte[] json = [.. Encoding.UTF8.GetBytes(start), .. Enumerable.Repeat((byte)' ', blanks), .. "]}"u8];
        Func<Task<TestCall?>> reading = () => ReadAsync(json);

        if (more < 0)
        {
            (await reading())!.Id.Should().Be("1");
        }
        else
        {
            (await reading.Should().ThrowAsync<InvalidDataException>()).WithMessage("*64 MiB*");
        }
    }

    private static async Task<TestCall?> ReadAsync(byte[] bytes, bool inPieces = false)
    {
        using ReplyBody body = await OpenAsync(bytes, inPieces);
        body.SkipToJson().Should().BeTrue();
        return body.ReadJson(TestJsonContext.Default.TestCall);
    }

    private static async Task<ReplyBody> OpenAsync(byte[] bytes, bool inPieces = false, int maxHead = 64 * MaxHead)
    {
        var reply = new HttpResponseMessage { Content = new StreamContent(new BoundedStream(bytes.Length, inPieces ? 100 : int.MaxValue, bytes)) };
        return await ReplyBody.OpenAsync(reply, CancellationToken.None, maxHead);
    }
}
