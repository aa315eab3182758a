using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer.Tests.Replies;

/// <summary>The parts that the dialer's dialects are read with.</summary>
public sealed class DialectTests
{
    [TestCase("add_user REASON - a|b", "add_user REASON", "a", "b")]
    [TestCase("add_user REASON: |a|b|", "add_user REASON", "a", "b")]
    [TestCase("add_user REASON - MORE: |a|", "add_user REASON - MORE", "a")]
    [TestCase("add_user REASON - MORE - a", "add_user REASON - MORE", "a")]
    [TestCase("add_user REASON - a|b - c", "add_user REASON", "a", "b - c")]
    [TestCase("add_user REASON - ", "add_user REASON", "")]
    [TestCase(" add_user REASON ", "add_user REASON")]
    [TestCase("add_user REASON:", "add_user REASON:")]
    [TestCase("add_user REASON |a|b", "add_user REASON", "a", "b")]
    [TestCase("add_user REASON-NOW|a", "add_user REASON-NOW", "a")]
    [TestCase(" - a|b", "", "a", "b")]
    [TestCase("|a|b|", "", "a", "b")]
    [TestCase(":|a", "", "a")]
    public void A_reason_ends_where_its_echo_begins(string words, string reason, params string[] values)
    {
        (string read, IReadOnlyList<string> echoed) = TextDialect.Split(words);

        read.Should().Be(reason);
        echoed.Should().Equal(values);
    }

    [TestCase("", "")]
    [TestCase("|", "")]
    [TestCase("a", "a")]
    [TestCase("a|b", "a", "b")]
    [TestCase("a|b|", "a", "b")]
    [TestCase("a|b||", "a", "b", "")]
    [TestCase("|a", "", "a")]
    public void A_bar_at_the_end_closes_the_last_value(string echo, params string[] values) => TextDialect.Values(echo).Should().Equal(values);

    [TestCase("SUCCESS: a\nERROR: b - c", false, "b - c")]
    [TestCase("ERROR: b - c\nSUCCESS: a - c", true, "a")]
    [TestCase("\0\uFEFF\tERROR: b\r\n\r\n", false, "b")]
    [TestCase("NOTICE: n\nERROR:b", false, "b")]
    public void The_last_line_that_decides_counts(string text, bool isSuccess, string message)
    {
        ElisionAnswer answer = TextDialect.Read(text).Verdict!;

        (answer.IsSuccess, answer.Message).Should().Be((isSuccess, message));
    }

    [Test]
    public void The_first_bare_refusal_is_kept_beside_the_verdict()
    {
        TextReply reply = TextDialect.Read("Login incorrect: |a|b|\nYour IP address is not allowed: |c|\nNOTICE: n - 1\nSUCCESS: d");

        reply.Verdict!.IsSuccess.Should().BeTrue();
        reply.BareRefusal!.IsSuccess.Should().BeFalse();
        reply.BareRefusal.Message.Should().Be("Login incorrect");
        reply.Notices.Should().Equal("n - 1");
        reply.Verdict.Notices.Should().Equal("n - 1");
        reply.BareRefusal.Notices.Should().Equal("n - 1");
    }

    [TestCase("true", true)]
    [TestCase("1", true)]
    [TestCase("\" TRUE \"", true)]
    [TestCase("\"1\"", true)]
    [TestCase("[true]", true)]
    [TestCase("[[\"1\"]]", true)]
    [TestCase("false", false)]
    [TestCase("0", false)]
    [TestCase("\"False\"", false)]
    [TestCase("[0]", false)]
    [TestCase("null", null)]
    [TestCase("[]", null)]
    [TestCase("\"\"", null)]
    [TestCase("2", null)]
    [TestCase("\"yes\"", null)]
    [TestCase("[true,true]", null)]
    [TestCase("{}", null)]
    public void A_yes_or_no_comes_in_many_ways(string json, bool? expected) => JsonDialect.YesOrNo(Element(json)).Should().Be(expected);

    [TestCase("\"a\"", "a")]
    [TestCase("7", "7")]
    [TestCase("false", "false")]
    [TestCase("[\"a\"]", "a")]
    [TestCase("[[7]]", "7")]
    [TestCase("[\"a\",7]", "[\"a\",7]")]
    [TestCase("{\"a\":1}", "{\"a\":1}")]
    [TestCase("[]", "[]")]
    [TestCase("null", null)]
    [TestCase("[null]", null)]
    public void A_value_as_text_loses_nothing(string json, string? expected)
    {
        JsonDialect.Text(Element(json)).Should().Be(expected);
        JsonDialect.Text(Element($$"""{"a":{{json}}}"""), "a").Should().Be(expected);
        JsonDialect.Text(Element($$"""{"a":{{json}}}"""), "b").Should().BeNull();
    }

    [TestCase("lead 1", 1)]
    [TestCase("LEAD 12", 12)]
    [TestCase("lead  3 ", 3)]
    [TestCase("lead 09", 9)]
    [TestCase("lead 999999999", 999999999)]
    [TestCase("lead 1234567890", null)]
    [TestCase("lead", null)]
    [TestCase("lead ", null)]
    [TestCase("lead x", null)]
    [TestCase("lead 1x", null)]
    [TestCase("lead -1", null)]
    [TestCase("lead /", null)]
    [TestCase("lead :", null)]
    [TestCase("lead \u0967", null)]
    [TestCase("leader 1", null)]
    [TestCase("a lead 1", null)]
    public void A_lead_is_known_by_its_number(string key, int? number) => JsonDialect.LeadNumber(key).Should().Be(number);

    [TestCase("""["SUCCESS","made"]""", true, "made")]
    [TestCase("""["ERROR","not made"]""", false, "not made")]
    [TestCase("""["SUCCESS","made","a","b"]""", true, "made", "a", "b")]
    [TestCase("""["SUCCESS","made","a",null,"b"]""", true, "made", "a", "", "b")]
    [TestCase("""["SUCCESS","made","a|b|"]""", true, "made", "a", "b")]
    [TestCase("""["SUCCESS",null]""", true, null)]
    [TestCase("""{"success":true,"message":"made","data":"a|b"}""", true, "made", "a", "b")]
    [TestCase("""{"success":0,"message":""}""", false, null)]
    public void A_dialect_in_JSON_is_read(string json, bool isSuccess, string? message, params string[] values)
    {
        ElisionAnswer answer = JsonDialect.Read(Element(json))!;

        (answer.IsSuccess, answer.Message).Should().Be((isSuccess, message));
        answer.Values.Should().Equal(values);
        answer.Kind.Should().BeNull();
        answer.Leads.Should().BeNull();
    }

    [TestCase("7")]
    [TestCase("null")]
    [TestCase("\"SUCCESS\"")]
    [TestCase("[]")]
    [TestCase("""["SUCCESS"]""")]
    [TestCase("""["success","made"]""")]
    [TestCase("""{"success":"perhaps"}""")]
    [TestCase("""{"lead":{},"leads 1":{}}""")]
    public void Other_JSON_is_of_no_dialect(string json) => JsonDialect.Read(Element(json)).Should().BeNull();

    [Test]
    public void One_key_of_a_lead_makes_a_reply_to_leads()
    {
        ElisionAnswer answer = JsonDialect.Read(Element("""{"note":"x","lead 2":{"success":true}}"""))!;

        answer.IsSuccess.Should().BeTrue();
        answer.Leads!.Select(lead => lead.Name).Should().Equal("note", "lead 2");
    }

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
