using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.ElisionDialer.Tests.Replies;

/// <summary>What the dialer may answer, by literal bytes.</summary>
public sealed class ReplyTests
{
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - api|10000|9999|1|Testing Person|AGENTS", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED: |api|10000|9999|1|Testing Person|AGENTS|", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - api|10000|9999|1|Per - son|one|AGENTS", "10000", "1", "Per - son|one", "AGENTS")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - NOW - api|10000|9999|1|Testing Person|AGENTS", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("ERROR: add_user TRYING AGAIN - api\nSUCCESS: add_user USER HAS BEEN ADDED - api|10000|9999|1|Testing Person|AGENTS\n", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("""["SUCCESS","add_user USER HAS BEEN ADDED","api","10000","9999",1,"Testing Person","AGENTS"]""", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("""{"success":true,"message":"added","data":"api|10000|9999|1|Testing Person|AGENTS"}""", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("\uFEFF\n\nSUCCESS: add_user USER HAS BEEN ADDED - api|10000|9999\r\n", "10000", null, null, null)]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED", "1000", null, null, null)]
    [TestCase("""{"success":1}""", "1000", null, null, null)]
    [TestCase("""{"success":"TRUE","message":"","data":null}""", "1000", null, null, null)]
    [TestCase("""{"success":true,"data":{"agent_user":"1"}}""", "1000", null, null, null)]
    [TestCase("<b>Notice</b>: x<br />\n{\"success\":true}", "1000", null, null, null)]
    public async Task An_added_agent_is_read_in_every_dialect(string reply, string user, string? level, string? fullName, string? group)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        ElisionAgentResult added = await client.Agents.AddAsync(Dialer.NewAgent());

        (added.User, added.Level, added.FullName, added.UserGroup).Should().Be((user, level, fullName, group));
        added.ToString().Should().NotContain("9999");
    }

    [TestCase("1000|test-agent-pass|1|Testing Person|AGENTS", "")]
    [TestCase("1000|test-agent-pass|1|Testing+Person|AGENTS", "")]
    [TestCase("1000", "")]
    [TestCase("100|testagentpass|2|Testing  Person|agents", "User,Password,Level,FullName,UserGroup")]
    [TestCase("1000||1||AGENTS", "Password,FullName")]
    public async Task What_came_back_altered_is_named(string echo, string altered)
    {
        using ElisionDialerClient client = Dialer.Answering("SUCCESS: add_user USER HAS BEEN ADDED - api|" + echo);

        string.Join(",", (await client.Agents.AddAsync(Dialer.NewAgent())).AlteredFields).Should().Be(altered);
    }

    [TestCase("""{"success":true,"message":"1101 list created","data":{"list_id":1101,"list_name":"Test API list","campaign_id":"TESTCAMP"}}""", "")]
    [TestCase("""{"success":true,"message":"1101 list created","data":{"list_id":"01101","list_name":"Test list","campaign_id":"TEST"}}""", "ListId,Name,CampaignId")]
    [TestCase("""{"success":true,"message":"1101 list created","data":[]}""", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED - api|1101|Test API list|TESTCAMP", "")]
    public async Task What_came_back_altered_of_a_list_is_named(string reply, string altered)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        string.Join(",", (await client.Lists.AddAsync(Dialer.NewList())).AlteredFields).Should().Be(altered);
    }

    [TestCase("""{"success":true,"data":[]}""", 0)]
    [TestCase("""{"success":true,"data":{}}""", 0)]
    [TestCase("""{"success":true,"data":["A-11-b",null,7]}""", 2)]
    [TestCase("""{"success":true,"data":{"0":"A-11-b","2":"A-12-b"}}""", 2)]
    public async Task Active_lists_are_read_as_PHP_writes_them(string reply, int count)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        (await client.Lists.ListActiveAsync()).Should().HaveCount(count);
    }

    [Test]
    public async Task Many_active_lists_are_read()
    {
        using ElisionDialerClient client = Dialer.Answering("""{"success":true,"data":[""" + string.Join(",", Enumerable.Repeat("\"CAMPAIGN-1101-a name of some length\"", 40_000)) + "]}");

        (await client.Lists.ListActiveAsync()).Should().HaveCount(40_000);
    }

    [TestCase("", "empty")]
    [TestCase(" \r\n", "empty")]
    [TestCase("just words", "dialects")]
    [TestCase("NOTICE: add_user ONLY A NOTICE", "dialects")]
    [TestCase("Success: add_user", "dialects")]
    [TestCase("[]", "dialects")]
    [TestCase("""["ERROR"]""", "dialects")]
    [TestCase("""["MAYBE","add_user"]""", "dialects")]
    [TestCase("{}", "dialects")]
    [TestCase("""{"success":null}""", "dialects")]
    [TestCase("""{"success":"perhaps"}""", "dialects")]
    [TestCase("""{"success":tr""", "cut off")]
    [TestCase("""{"success":true} SUCCESS""", "documented shape")]
    [TestCase("""{"lead 1":{"success":true}}""", "about leads")]
    [TestCase("<html><body>Login</body></html>", "HTML")]
    [TestCase("<!DOCTYPE html><script>var x = {};\nif (a: | b) {}</script>", "HTML")]
    public async Task An_undocumented_reply_is_a_protocol_error_that_says_which(string reply, string why)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        (await client.Awaiting(it => it.Agents.AddAsync(Dialer.NewAgent())).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);
    }

    [TestCase("""{"success":true}""")]
    [TestCase("""{"success":true,"data":"A-11-b"}""")]
    [TestCase("SUCCESS: active_lists LISTS - A-11-b|A-12-c")]
    public async Task A_success_without_lists_is_a_protocol_error(string reply)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        (await client.Awaiting(it => it.Lists.ListActiveAsync()).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain("no active lists");
    }

    [Test]
    [SetCulture("hi-IN")]
    public async Task Numbers_are_written_and_read_in_digits_of_any_culture()
    {
        using ElisionDialerClient client = Dialer.Answering("SUCCESS: add_user USER HAS BEEN ADDED - api|1000|test-agent-pass|9|Testing Person|AGENTS");

        (await client.Agents.AddAsync(Dialer.NewAgent(level: 9))).AlteredFields.Should().BeEmpty();
    }

    [Test]
    public void Any_bytes_end_in_a_value_or_in_one_of_our_exceptions() => Prop.ForAll(
        (from parts in Gen.ListOf(Gen.Elements(
            "SUCCESS: ", "ERROR: ", "NOTICE: ", "add_user ", "Login incorrect", " - ", "|", ":", ": |", "\n", "\uFEFF", "<br />", "{", "}", "[", "]", "\"success\":", "true", "false", "\"lead 1\":",
            "\"lead 2\":", "\"data\":", "\"message\":", ",", "\"", "\\ud800", "\"ERROR\"", "1101", "-", "\0", "PHP ", "\u00E9"))
         select string.Concat(parts)).ToArbitrary(),
        text => EndsWell(Encoding.UTF8.GetBytes(text)) && EndsWell(Encoding.Unicode.GetBytes(text))).QuickCheckThrowOnFailure();

    [Test]
    public void Any_random_bytes_end_well() =>
        Prop.ForAll<byte[]>(bytes => EndsWell(bytes ?? [])).QuickCheckThrowOnFailure();

    private static bool EndsWell(byte[] reply)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);
        foreach (Func<Task> call in new Func<Task>[]
        {
            () => client.Agents.AddAsync(Dialer.NewAgent()),
            () => client.Lists.AddAsync(Dialer.NewList()),
            () => client.Lists.ListActiveAsync(),
            () => client.Leads.AddAsync([Dialer.Lead(), Dialer.Lead()]),
        })
        {
            try
            {
                call().GetAwaiter().GetResult();
            }
            catch (TelephonyException)
            {
                // One of ours.
            }
        }

        return true;
    }
}
