using System.Text;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Core.Tests.Json;

public sealed class JsonStartTests
{
    [TestCase("", 0)]
    [TestCase("{", 0)]
    [TestCase(" \t\r\n{", 4)]
    [TestCase(" \t\r\n", 4)]
    [TestCase("\uFEFF{", 3)]
    [TestCase("\n\uFEFF\r\n [", 7)]
    [TestCase("\u00EF{", 0, Description = "Not the whole mark.")]
    [TestCase("\v{", 0)]
    public void A_byte_order_mark_and_blanks_are_skipped(string text, int start) =>
        JsonStart.SkipByteOrderMarksAndBlanks(Encoding.UTF8.GetBytes(text)).Should().Be(start);

    [TestCase("<br />", true)]
    [TestCase("<BR>", true)]
    [TestCase("<b>Warning</b>", true)]
    [TestCase("PHP Notice:  x", true)]
    [TestCase("Warning: x", true)]
    [TestCase("warning: x", true)]
    [TestCase("Notice: x", true)]
    [TestCase("Deprecated: x", true)]
    [TestCase("<br", true)]
    [TestCase("<div style=\"border:1px solid #990000;padding-left:20px;\">", true)]
    [TestCase("<div>", false)]
    [TestCase("<b", false)]
    [TestCase("", false)]
    [TestCase("<body>", false)]
    [TestCase("<html>", false)]
    [TestCase("Warnings are off", false)]
    [TestCase("A Warning: x", false)]
    [TestCase("{}", false)]
    public void What_PHP_prints_is_known_by_its_beginning(string text, bool isMessage) =>
        JsonStart.IsPhpMessage(Encoding.UTF8.GetBytes(text)).Should().Be(isMessage);

    [TestCase("{}", 0)]
    [TestCase("[]", 0)]
    [TestCase("Warning: x in y on line 7\n{}", 26)]
    [TestCase("<br />\n<b>Warning</b>: x[0] {y}<br />\n{}", 38)]
    [TestCase("<br />{}", 6)]
    [TestCase("<div style=\"border:1px solid #990000\"><h4>A PHP Error was encountered</h4></div>{\"id\":1}", 80)]
    [TestCase("<br />[]", 6)]
    [TestCase("<br /> \t\r\n\uFEFF {}", 14)]
    [TestCase("<br /> x {}", -1, Description = "Behind a word it belongs to the message.")]
    [TestCase("Warning: {}", -1)]
    [TestCase("Warning: x\n", -1)]
    [TestCase("", -1)]
    [TestCase("text\n{}", -1)]
    [TestCase("<html>{}", -1)]
    [TestCase(" {}", -1, Description = "Blanks are skipped before.")]
    public void JSON_begins_at_once_or_behind_the_messages_of_PHP(string text, int start) =>
        JsonStart.Find(Encoding.UTF8.GetBytes(text)).Should().Be(start);

    [TestCase("Fatal error: x in y on line 7", true)]
    [TestCase("<br />\n<b>Parse error</b>: x", true)]
    [TestCase("Warning: x in y on line 7", false, Description = "The script went on.")]
    [TestCase("saved; Fatal error: none", false, Description = "Words of the vendor's own.")]
    public void PHP_says_itself_that_it_failed(string text, bool hasFailed) =>
        JsonStart.SaysPhpFailed(Encoding.UTF8.GetBytes(text)).Should().Be(hasFailed);

    [Test]
    public void An_escape_may_be_cut_between_two_pieces()
    {
        var end = default(JsonEnd);

        end.Find("{\"a\":\"\\"u8).Should().Be(-1);
        end.Find("\"}\"}x"u8).Should().Be(4);
    }
}
