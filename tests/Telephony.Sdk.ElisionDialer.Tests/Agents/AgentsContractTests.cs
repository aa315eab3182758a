namespace Telephony.Sdk.ElisionDialer.Tests.Agents;

[TestFixture]
public sealed class AgentsContractTests : ElisionContractTests
{
    [TestCase(ElisionTransport.Query)]
    [TestCase(ElisionTransport.Form)]
    public async Task An_agent_is_added_and_what_the_reply_echoes_otherwise_is_named(ElisionTransport transport)
    {
        ElisionAgentResult added = await By(transport).Agents.AddAsync(Dialer.NewAgent());

        added.User.Should().Be("10000", "the document's reply names another agent than its request");
        added.Level.Should().Be("1");
        added.FullName.Should().Be("Testing Person");
        added.UserGroup.Should().Be("AGENTS");
        added.AlteredFields.Should().Equal("User");
    }

    [Test]
    public async Task Every_field_of_a_new_agent_is_sent()
    {
        ElisionNewAgent agent = Dialer.NewAgent("1004");
        agent.PhoneLogin = "1000";
        agent.PhonePassword = "test-phone-pass";
        agent.VoicemailId = "1000";
        agent.Email = "agent@example.com";

        (await Client.Agents.AddAsync(agent)).User.Should().Be("1004");
    }

    [Test]
    public async Task Another_script_path_is_asked_and_blanks_echoed_as_plus_signs_are_no_change()
    {
        using ElisionDialerClient vicidial = NewClient(options => options.ScriptPath = "/vicidial/non_agent_api.php");

        (await vicidial.Agents.AddAsync(Dialer.NewAgent())).AlteredFields.Should().BeEmpty();
    }

    [Test]
    public async Task Characters_that_the_dialer_stripped_are_told_by_field_and_never_by_value()
    {
        ElisionAgentResult added = await Client.Agents.AddAsync(Dialer.NewAgent("1005!", "test agent,pass!", fullName: "Testing, \"Person\""));

        added.AlteredFields.Should().Equal("User", "Password", "FullName");
        added.User.Should().Be("1005");
        added.ToString().Should().NotContain("testagentpass").And.NotContain("test agent");
    }

    [Test]
    public async Task A_notice_is_kept_without_secrets() =>
        (await Client.Agents.AddAsync(Dialer.NewAgent("1006"))).Notices.Should().Equal("add_user PHONE LOGIN NOT SET - test-account|1006");

    [TestCase(ElisionTransport.Query)]
    [TestCase(ElisionTransport.Form)]
    public async Task An_agent_is_changed(ElisionTransport transport)
    {
        var change = new ElisionAgentUpdate("1000") { Password = "test-agent-pass", Level = 5, FullName = "Testing Person", UserGroup = "AGENTS" };

        ElisionAgentResult changed = await By(transport).Agents.UpdateAsync(change);

        changed.User.Should().Be("1000");
        changed.AlteredFields.Should().BeEmpty();
    }

    [Test]
    public async Task Every_field_of_an_agent_is_changed()
    {
        var change = new ElisionAgentUpdate("1000")
        {
            Password = "test-agent-pass",
            Level = 1,
            FullName = "Testing Person",
            UserGroup = "AGENTS",
            PhoneLogin = "1000",
            PhonePassword = "test-phone-pass",
            VoicemailId = "1000",
            Email = "agent@example.com",
            IsActive = true,
        };

        (await Client.Agents.UpdateAsync(change)).User.Should().Be("1000");
    }

    [Test]
    public async Task Refusals_to_add_are_typed_by_kind()
    {
        await ShouldRefuseAsync(() => Client.Agents.AddAsync(Dialer.NewAgent("1002")), TelephonyErrorKind.Forbidden, "add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - test-account|0");
        await ShouldRefuseAsync(() => Client.Agents.AddAsync(Dialer.NewAgent(level: 8)), TelephonyErrorKind.Forbidden, "add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN THIS USER LEVEL - test-account|8");
        await ShouldRefuseAsync(() => Client.Agents.AddAsync(Dialer.NewAgent(userGroup: "ADFHR")), TelephonyErrorKind.NotFound, "add_user USER GROUP DOES NOT EXIST - test-account|ADFHR");
        await ShouldRefuseAsync(() => Client.Agents.AddAsync(Dialer.NewAgent("api")), TelephonyErrorKind.Conflict, "add_user USER ALREADY EXISTS - test-account|api");
        await ShouldRefuseAsync(() => Client.Agents.AddAsync(Dialer.NewAgent("1007")), TelephonyErrorKind.Authentication, "Login incorrect, please try again");
    }

    [Test]
    public async Task Refusals_to_change_are_typed_by_kind()
    {
        await ShouldRefuseAsync(() => Client.Agents.UpdateAsync(new("2001") { IsActive = false }), TelephonyErrorKind.Forbidden, "update_user USER DOES NOT HAVE PERMISSION TO UPDATE USERS - test-account|0");
        await ShouldRefuseAsync(() => Client.Agents.UpdateAsync(new("78789") { IsActive = false }), TelephonyErrorKind.NotFound, "update_user USER DOES NOT EXIST - test-account|78789");
        await ShouldRefuseAsync(() => Client.Agents.UpdateAsync(new("7878") { IsActive = false }), TelephonyErrorKind.Forbidden, "update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER - test-account|7878");
        ElisionAgentUpdate[] invalid =
        [
            new("1000") { FullName = "()" },
            new("1000") { Level = 9 },
            new("1000") { UserGroup = "FAKEGROUP" },
            new("1000") { PhoneLogin = "fakephone" },
            new("1000") { PhonePassword = "bad-phone-pass" },
            new("1000") { VoicemailId = "0" },
            new("1000") { Email = "nobody" },
        ];
        foreach (ElisionAgentUpdate change in invalid)
        {
            await ShouldRefuseAsync(() => Client.Agents.UpdateAsync(change), TelephonyErrorKind.InvalidRequest, "update_user YOU MUST USE A VALID *, THIS IS AN OPTIONAL FIELD - ***");
        }
    }

    [TestCase(ElisionTransport.Query, "wrong", "test-token")]
    [TestCase(ElisionTransport.Query, "test-account", "wrong")]
    [TestCase(ElisionTransport.Form, "wrong", "test-token")]
    [TestCase(ElisionTransport.Form, "test-account", "wrong")]
    public async Task A_wrong_credential_is_an_authentication_error_without_the_credentials(ElisionTransport transport, string user, string password)
    {
        using ElisionDialerClient client = NewClient(options =>
        {
            options.Transport = transport;
            options.User = user;
            options.Password = password;
            options.MaxResends = 2;
        });

        TelephonyApiException refusal = (await client.Awaiting(it => it.Agents.UpdateAsync(new ElisionAgentUpdate("1000") { IsActive = true })).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.Authentication);
        refusal.ReplyText.Should().Be(refusal.VendorMessage).And.BeOneOf("Invalid Username/Password", "Login incorrect, please try again");
        refusal.ToString().Should().NotContain("wrong").And.NotContain("test-token").And.Contain("Check User and Password");
    }

    private static async Task ShouldRefuseAsync(Func<Task> call, TelephonyErrorKind kind, string words)
    {
        TelephonyApiException refusal = (await call.Should().ThrowAsync<TelephonyApiException>()).Which;
        refusal.Kind.Should().Be(kind);
        refusal.StatusCode.Should().Be(200);
        refusal.VendorMessage.Should().Match(words + "*");
        refusal.ToString().Should().NotContain("test-token").And.NotContain("test-agent-pass").And.NotContain("phone-pass");
    }
}
