using System.Text.Json;

namespace Telephony.Sdk.Core.Tests.Replies;

/// <summary>What values say where a yes or a no may stand.</summary>
public sealed class VerdictTests
{
    [TestCase("true", true)]
    [TestCase("1", true)]
    [TestCase("1.0", true)]
    [TestCase("\" True \"", true)]
    [TestCase("[\"true\"]", true)]
    [TestCase("false", false)]
    [TestCase("0", false)]
    [TestCase("\"0\"", false)]
    [TestCase("\"FALSE\"", false)]
    [TestCase("\"no\"", false)]
    [TestCase("\"failed\"", false)]
    [TestCase("\"Error\"", false)]
    [TestCase("400", false)]
    [TestCase("\"404\"", false)]
    [TestCase("\"404 Not Found\"", false)]
    [TestCase("999", false)]
    [TestCase("399", null)]
    [TestCase("1000", null)]
    [TestCase("200", null)]
    [TestCase("2", null)]
    [TestCase("-1", null)]
    [TestCase("1e400", null)]
    [TestCase("null", null)]
    [TestCase("{}", null)]
    [TestCase("[]", null)]
    [TestCase("[true,true]", null)]
    [TestCase("\"\"", null)]
    [TestCase("\"None\"", null)]
    [TestCase("\"NaN\"", null)]
    [TestCase("\"Infinity\"", null)]
    [TestCase("\"OK\"", null)]
    [TestCase("\"success\"", null)]
    [TestCase("\"\\ud83d\"", null)]
    [TestCase("\"0001-01-01T00:00:00Z\"", null)]
    public void A_status_says_yes_or_no_or_neither(string json, bool? says) => Verdict.Of(Parse(json)).Should().Be(says);

    [TestCase("No", true)]
    [TestCase("Invalid token", true)]
    [TestCase("call failed: busy", true)]
    [TestCase("Unsuccessful", true)]
    [TestCase("call not found", true)]
    [TestCase("Webhook already exists", true)]
    [TestCase("no error", false)]
    [TestCase("0 failed", false)]
    [TestCase("without errors", false)]
    [TestCase("Successfully added, 1 failed", false)]
    [TestCase("queued", false)]
    [TestCase("noted", false)]
    [TestCase("terror", false)]
    [TestCase("Too many connections", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void Words_say_no_only_where_they_do(string? words, bool saysNo) => Verdict.SaysNo(words).Should().Be(saysNo);

    [TestCase("true", true, null)]
    [TestCase("\"x\"", true, "x")]
    [TestCase("7", true, "7")]
    [TestCase("[\"x\"]", true, "x")]
    [TestCase("[\"x\",\"y\"]", true, "[\"x\",\"y\"]")]
    [TestCase("{\"code\":7}", true, "{\"code\":7}")]
    [TestCase("false", false, null)]
    [TestCase("null", false, null)]
    [TestCase("0", false, null)]
    [TestCase("-1", false, null)]
    [TestCase("1e400", false, null)]
    [TestCase("\" \"", false, null)]
    [TestCase("\"0\"", false, null)]
    [TestCase("\"False\"", false, null)]
    [TestCase("\"None\"", false, null)]
    [TestCase("\"0001-01-01T00:00:00Z\"", false, null)]
    [TestCase("\"\\ud83d\"", false, null)]
    [TestCase("[]", false, null)]
    [TestCase("[[null],0]", false, null)]
    [TestCase("{\"code\":0,\"text\":\"\"}", false, null)]
    public void An_error_that_says_nothing_is_none(string json, bool isError, string? words)
    {
        Verdict.IsError(Parse(json)).Should().Be(isError);
        Verdict.WordsOf(Parse(json)).Should().Be(words);
    }

    [Test]
    public void Nothing_is_no_error() => Verdict.IsError(default).Should().BeFalse();

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
