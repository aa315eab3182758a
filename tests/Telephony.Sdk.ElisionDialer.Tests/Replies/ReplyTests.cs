using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.ElisionDialer.Tests.Replies;

/// <summary>What the dialer may answer, by literal bytes.</summary>
public sealed class ReplyTests
{
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - api|10000|test-pass|1|Testing Person|AGENTS", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED: |api|10000|test-pass|1|Testing Person|AGENTS|", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - api|10000|test-pass|1|Per - son|one|AGENTS", "10000", "1", "Per - son|one", "AGENTS")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - NOW - api|10000|test-pass|1|Testing Person|AGENTS", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("ERROR: add_user TRYING AGAIN - api\nSUCCESS: add_user USER HAS BEEN ADDED - api|10000|test-pass|1|Testing Person|AGENTS\n", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("""["SUCCESS","add_user USER HAS BEEN ADDED","api","10000","test-pass",1,"Testing Person","AGENTS"]""", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("""{"success":true,"message":"added","data":"api|10000|test-pass|1|Testing Person|AGENTS"}""", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("\uFEFF\n\nSUCCESS: add_user USER HAS BEEN ADDED - api|10000|test-pass\r\n", "10000", null, null, null)]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED", "1000", null, null, null)]
    [TestCase("""{"success":1}""", "1000", null, null, null)]
    [TestCase("""{"success":"TRUE","message":"","data":null}""", "1000", null, null, null)]
    [TestCase("""{"success":true,"data":{"agent_user":"1"}}""", "1", null, null, null)]
    [TestCase("""{"success":true,"data":{"agent_user":10000,"agent_pass":"test-pass","agent_user_level":1,"agent_full_name":"Testing Person","agent_user_group":"AGENTS"}}""", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("""[{"success":[true],"data":[{"agent_user":["10000"]}]}]""", "10000", null, null, null)]
    [TestCase("""["SUCCESS","add_user USER HAS BEEN ADDED","api|10000|test-pass|1|Testing Person|AGENTS"]""", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("""["SUCCESS","add_user USER HAS BEEN ADDED"]""", "1000", null, null, null)]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - api|10000|test-pass|1|Testing Person|AGENTS|", "10000", "1", "Testing Person", "AGENTS")]
    [TestCase("Warning: foreach() argument must be of type array|object, null given in /x.php on line 9\n{\"success\":true}", "1000", null, null, null)]
    [TestCase("PHP Warning:  Invalid argument - x\n{\"success\":true}", "1000", null, null, null)]
    [TestCase("PHP Warning:  x\nLogin incorrect, please try again: |a|b|\n{\"success\":true}", "1000", null, null, null)]
    [TestCase("<b>Notice</b>: x<br />\n{\"success\":true}", "1000", null, null, null)]
    public async Task An_added_agent_is_read_in_every_dialect(string reply, string user, string? level, string? fullName, string? group)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        ElisionAgentResult added = await client.Agents.AddAsync(Dialer.NewAgent());

        (added.User, added.Level, added.FullName, added.UserGroup).Should().Be((user, level, fullName, group));
        added.ToString().Should().NotContain("test-pass");
    }

    [TestCase("1000|test-agent-pass|1|Testing Person|AGENTS", "")]
    [TestCase("1000|test-agent-pass|1|Testing+Person|AGENTS", "")]
    [TestCase("1000", "")]
    [TestCase("100|testagentpass|2|Testing  Person|agents", "User,Password,Level,FullName,UserGroup")]
    [TestCase("1000||1||AGENTS", "Password,FullName")]
    [TestCase("1000|test-agent-pass|1|Testing Person|AGENTS|", "")]
    [TestCase("1000|test-agent-pass|2|Testing Person|AGENTS|", "Level")]
    public async Task What_came_back_altered_is_named(string echo, string altered)
    {
        using ElisionDialerClient client = Dialer.Answering("SUCCESS: add_user USER HAS BEEN ADDED - api|" + echo);

        string.Join(",", (await client.Agents.AddAsync(Dialer.NewAgent())).AlteredFields).Should().Be(altered);
    }

    [TestCase("""["SUCCESS","add_user USER HAS BEEN ADDED","api|1000|999|1|Testing|AGENTS"]""", "Password,FullName")]
    [TestCase("""{"success":true,"data":{"agent_user":"100","agent_pass":"9","agent_user_level":2,"agent_full_name":"Testing+Person","agent_user_group":"A"}}""", "User,Password,Level,UserGroup")]
    [TestCase("""{"success":true,"data":"test-account|1000|9|1|Testing Person|AGENTS|"}""", "Password")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - 1000|test-agent-pass|1|Testing Person|AGENTS", "")]
    [TestCase("SUCCESS: add_user USER HAS BEEN ADDED - 100|test-agent-pass|1|Testing Person|AGENTS", "User")]
    public async Task What_came_back_altered_is_named_in_every_dialect(string reply, string altered)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        ElisionAgentResult added = await client.Agents.AddAsync(Dialer.NewAgent());

        string.Join(",", added.AlteredFields).Should().Be(altered);
        added.ToString().Should().NotContain("test-agent-pass");
    }

    [TestCase("a|b", "api|1000|a|b|1|Testing Person|AGENTS", "", "Testing Person")]
    [TestCase("a|1|b", "1000|a|1|b|1|Testing Person|AGENTS|", "", "Testing Person")]
    [TestCase("a|1|b", "a|1|b|1|Testing Person|AGENTS", "", null)]
    [TestCase("ab|cd", "api|1000|abcd|1|Testing Person|AGENTS", "Password", "Testing Person")]
    public async Task A_password_that_holds_the_separator_is_found_in_the_echo(string password, string echo, string altered, string? fullName)
    {
        using ElisionDialerClient client = Dialer.Answering("SUCCESS: add_user USER HAS BEEN ADDED - " + echo, change: options => options.User = "api");

        ElisionAgentResult added = await client.Agents.AddAsync(Dialer.NewAgent(password: password));

        if (fullName is not null)
        {
            string.Join(",", added.AlteredFields).Should().Be(altered);
            added.FullName.Should().Be(fullName);
        }

        added.ToString().Should().NotContain(password);
    }

    [TestCase("""{"success":true,"message":"1101 list created","data":{"list_id":1101,"list_name":"Test API list","campaign_id":"TESTCAMP"}}""", "")]
    [TestCase("""{"success":true,"message":"1101 list created","data":{"list_id":"01101","list_name":"Test list","campaign_id":"TEST"}}""", "ListId,Name,CampaignId")]
    [TestCase("""{"success":true,"message":"1101 list created","data":[]}""", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED - api|1101|Test API list|TESTCAMP", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED - api|1101|Test API list|TESTCAMP|N", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED - api|1101|Test+API+list|TESTCAMP|N|", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED - 1101|Test API list|TESTCAMP", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED - api|1101", "")]
    [TestCase("SUCCESS: add_list LIST HAS BEEN ADDED: |api|101|Test API|TEST|N|", "ListId,Name,CampaignId")]
    [TestCase("""["SUCCESS","add_list LIST HAS BEEN ADDED","api|1101|Test list|TESTCAMP|N"]""", "Name")]
    [TestCase("""["SUCCESS","add_list LIST HAS BEEN ADDED","api","1101","Test API list","TEST"]""", "CampaignId")]
    [TestCase("""{"success":true,"data":"api|1101|Test list|TESTCAMP"}""", "Name")]
    public async Task What_came_back_altered_of_a_list_is_named(string reply, string altered)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        string.Join(",", (await client.Lists.AddAsync(Dialer.NewList())).AlteredFields).Should().Be(altered);
    }

    [TestCase("""{"success":true}""", 0)]
    [TestCase("""{"success":true,"data":null}""", 0)]
    [TestCase("""{"success":true,"data":""}""", 0)]
    [TestCase("""{"success":true,"data":[]}""", 0)]
    [TestCase("""[{"success":[true],"data":["A-11-b"]}]""", 1)]
    [TestCase("SUCCESS: active_lists NO LISTS", 0)]
    [TestCase("""{"success":true,"data":{}}""", 0)]
    [TestCase("""{"success":true,"data":["A-11-b",null,7]}""", 2)]
    [TestCase("""{"success":true,"data":{"0":"A-11-b","2":"A-12-b"}}""", 2)]
    public async Task Active_lists_are_read_as_PHP_writes_them(string reply, int count)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        (await client.Lists.ListActiveAsync()).Lists.Should().HaveCount(count);
    }

    [Test]
    public async Task Notices_before_active_lists_are_kept_without_secrets()
    {
        using ElisionDialerClient client = Dialer.Answering("NOTICE: active_lists SLOW - test-account test-token\n{\"success\":true,\"data\":[\"A-11-b\"]}");

        (await client.Lists.ListActiveAsync()).Notices.Should().Equal("active_lists SLOW - test-account ***");
    }

    [Test]
    public async Task Texts_that_are_not_valid_are_read_with_the_replacement_character()
    {
        byte[] reply = [.. "{\"success\":true,\"message\":\"1101 \\ud83d made \\\\ud83d\",\"data\":{\"list_id\":\"1101\",\"list_name\":\"Caf"u8, 0xE9, .. "\",\"campaign_id\":\"\\ud83d\\ude00\"}}"u8];
        using ElisionDialerClient client = Dialer.Answering(reply);

        ElisionListResult added = await client.Lists.AddAsync(Dialer.NewList());

        (added.Name, added.Message, added.CampaignId).Should().Be(("Caf\uFFFD", "1101 \uFFFD made \\ud83d", "\ud83d\ude00"));
        added.AlteredFields.Should().Equal("Name", "CampaignId");
    }

    [Test]
    public async Task Many_active_lists_are_read()
    {
        using ElisionDialerClient client = Dialer.Answering("""{"success":true,"data":[""" + string.Join(",", Enumerable.Repeat("\"CAMPAIGN-1101-a name of some length\"", 40_000)) + "]}");

        (await client.Lists.ListActiveAsync()).Lists.Should().HaveCount(40_000);
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
    [TestCase("<html>\n<script>\nif (!valid || !user) { }\n</script>\nInvalid username or password\n</html>", "HTML")]
    [TestCase("there is a login incorrect | here", "dialects")]
    [TestCase("<!DOCTYPE html><script>var x = {};\nif (a: | b) {}</script>", "HTML")]
    public async Task An_undocumented_reply_is_a_protocol_error_that_says_which(string reply, string why)
    {
        using ElisionDialerClient client = Dialer.Answering(reply);

        (await client.Awaiting(it => it.Agents.AddAsync(Dialer.NewAgent())).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);
    }

    [TestCase("""{"success":true,"data":7}""")]
    [TestCase("""{"success":true,"data":"A-11-b"}""")]
    [TestCase("""{"success":true,"data":{"user":"test-account","password":"test-token"}}""")]
    [TestCase("SUCCESS: active_lists LISTS - A-11-b|A-12-c")]
    public async Task A_success_with_something_else_than_lists_is_a_protocol_error(string reply)
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
    public void A_success_with_any_bytes_in_its_texts_ends_well_and_loses_no_lead() => Prop.ForAll(
        (from success in Gen.Elements(
            """{"success":true,"message":"?","data":{"list_id":"?","list_name":"?","campaign_id":"?","agent_user":"?","agent_full_name":"?"}}""",
            """{"success":true,"message":"?","data":"?|?|?|?|?|"}""",
            """{"success":true,"data":["A-11-?","?"],"?":1}""",
            """["SUCCESS","?","?","?"]""",
            """{"lead 1":{"success":true,"message":"?","data":"?|1101|?||?|"},"?":"?","lead 2":{"success":"?"}}""",
            "SUCCESS: add_user ? - ?|?|?|?")
         from junk in Gen.ArrayOf(Gen.OneOf(
            Gen.Choose(0, 255).Select(value => new[] { (byte)value }),
            Gen.Elements("\\ud83d", "\\ude00", "\\u0000", "|", "\\", "\"", "1000").Select(Encoding.UTF8.GetBytes)))
         select success.SelectMany(c => c == '?' ? junk.SelectMany(piece => piece) : [(byte)c]).ToArray()).ToArbitrary(),
        EndsWell).QuickCheckThrowOnFailure();

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
