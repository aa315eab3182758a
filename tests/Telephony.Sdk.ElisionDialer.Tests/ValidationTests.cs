using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>Bad input is refused with a message that says what to do, before anything is sent; what is just within a limit is sent.</summary>
[TestFixture]
public sealed class ValidationTests : LegalRequestsFixture<ElisionDialerDocument, IElisionDialerClient>
{
    private static readonly TestCaseData[] s_bad =
    [
        Bad("no agent", client => client.Agents.AddAsync(null!), "agent"),
        Bad("no user", client => client.Agents.AddAsync(Dialer.NewAgent(user: null!)), "User"),
        Bad("a user of 1", client => client.Agents.AddAsync(Dialer.NewAgent(user: "1")), "User"),
        Bad("a user of 21", client => client.Agents.AddAsync(Dialer.NewAgent(user: Text(21))), "User"),
        Bad("no password", client => client.Agents.AddAsync(new("1000", null!, 1, "x", "x")), "Password"),
        Bad("an empty password", client => client.Agents.AddAsync(Dialer.NewAgent(password: "")), "Password"),
        Bad("a password of 21", client => client.Agents.AddAsync(Dialer.NewAgent(password: "canary" + Text(15))), "Password"),
        Bad("level 0", client => client.Agents.AddAsync(Dialer.NewAgent(level: 0)), "Level"),
        Bad("level 10", client => client.Agents.AddAsync(Dialer.NewAgent(level: 10)), "Level"),
        Bad("no full name", client => client.Agents.AddAsync(Dialer.NewAgent(fullName: " ")), "FullName"),
        Bad("a full name of 51", client => client.Agents.AddAsync(Dialer.NewAgent(fullName: Text(51))), "FullName"),
        Bad("no group", client => client.Agents.AddAsync(Dialer.NewAgent(userGroup: "")), "UserGroup"),
        Bad("a group of 21", client => client.Agents.AddAsync(Dialer.NewAgent(userGroup: Text(21))), "UserGroup"),
        Bad("an empty phone login", client => client.Agents.AddAsync(Agent(agent => agent.PhoneLogin = "")), "PhoneLogin"),
        Bad("a phone login of 21", client => client.Agents.AddAsync(Agent(agent => agent.PhoneLogin = Text(21))), "PhoneLogin"),
        Bad("an empty phone password", client => client.Agents.AddAsync(Agent(agent => agent.PhonePassword = "")), "PhonePassword"),
        Bad("a phone password of 21", client => client.Agents.AddAsync(Agent(agent => agent.PhonePassword = "canary" + Text(15))), "PhonePassword"),
        Bad("a voicemail box of letters", client => client.Agents.AddAsync(Agent(agent => agent.VoicemailId = "12a")), "VoicemailId"),
        Bad("a voicemail box of 11", client => client.Agents.AddAsync(Agent(agent => agent.VoicemailId = "12345678901")), "VoicemailId"),
        Bad("a voicemail box of other digits", client => client.Agents.AddAsync(Agent(agent => agent.VoicemailId = "\u0967\u0968")), "VoicemailId"),
        Bad("an e-mail of 101", client => client.Agents.AddAsync(Agent(agent => agent.Email = Text(101))), "Email"),
        Bad("no change", client => client.Agents.UpdateAsync(null!), "agent"),
        Bad("a change of nothing", client => client.Agents.UpdateAsync(new("1000")), "agent"),
        Bad("a change of a user of 1", client => client.Agents.UpdateAsync(new("1") { Level = 1 }), "User"),
        Bad("a change to an empty password", client => client.Agents.UpdateAsync(new("1000") { Password = "" }), "Password"),
        Bad("a change to a password of 21", client => client.Agents.UpdateAsync(new("1000") { Password = "canary" + Text(15) }), "Password"),
        Bad("a change to level 0", client => client.Agents.UpdateAsync(new("1000") { Level = 0 }), "Level"),
        Bad("a change to level 10", client => client.Agents.UpdateAsync(new("1000") { Level = 10 }), "Level"),
        Bad("a change to a name of 51", client => client.Agents.UpdateAsync(new("1000") { FullName = Text(51) }), "FullName"),
        Bad("a change to a group of 21", client => client.Agents.UpdateAsync(new("1000") { UserGroup = Text(21) }), "UserGroup"),
        Bad("a change to a phone password of 21", client => client.Agents.UpdateAsync(new("1000") { PhonePassword = "canary" + Text(15) }), "PhonePassword"),
        Bad("no list", client => client.Lists.AddAsync(null!), "list"),
        Bad("a list id of 1", client => client.Lists.AddAsync(Dialer.NewList(listId: "1")), "listId"),
        Bad("a list id of 15", client => client.Lists.AddAsync(Dialer.NewList(listId: "123456789012345")), "listId"),
        Bad("a list id with a letter", client => client.Lists.AddAsync(Dialer.NewList(listId: "11a1")), "listId"),
        Bad("a list name of 5", client => client.Lists.AddAsync(Dialer.NewList(name: Text(5))), "name"),
        Bad("a list name of 31", client => client.Lists.AddAsync(Dialer.NewList(name: Text(31))), "name"),
        Bad("a campaign of 1", client => client.Lists.AddAsync(Dialer.NewList(campaignId: "T")), "campaignId"),
        Bad("a campaign of 9", client => client.Lists.AddAsync(Dialer.NewList(campaignId: "TESTCAMPX")), "campaignId"),
        Bad("null leads", client => client.Leads.AddAsync((IReadOnlyList<ElisionLead>)null!), "leads"),
        Bad("no leads", client => client.Leads.AddAsync([]), "leads"),
        Bad("a null lead", client => client.Leads.AddAsync([null!]), "leads"),
        Bad("a null lead alone", client => client.Leads.AddAsync((ElisionLead)null!), "lead"),
        Bad("a lead without number", client => client.Leads.AddAsync([Dialer.Lead(), new("", "1101")]), "leads[1].PhoneNumber"),
        Bad("a number with a blank", client => client.Leads.AddAsync([new("12 34", "1101")]), "leads[0].PhoneNumber"),
        Bad("a lead without list", client => client.Leads.AddAsync([new("1234567893", null!)]), "leads[0].ListId"),
        Bad("a lead of a list of 1", client => client.Leads.AddAsync([new("1234567893", "1")]), "leads[0].ListId"),
        Bad("an additional field in capitals", client => client.Leads.AddAsync([Lead("Address1", "x")]), "leads[0].AdditionalFields"),
        Bad("an additional field without name", client => client.Leads.AddAsync([Lead("", "x")]), "leads[0].AdditionalFields"),
        Bad("an additional field that is none", client => client.Leads.AddAsync([Lead("city", "x")]), "leads[0].AdditionalFields"),
        Bad("an additional field without value", client => client.Leads.AddAsync([Lead("address1", null!)]), "leads[0].AdditionalFields"),
        Bad("a user of two lines", client => client.Agents.AddAsync(Dialer.NewAgent(user: "10\n00")), "User"),
        Bad("a password with a line end", client => client.Agents.AddAsync(Dialer.NewAgent(password: "canary\n")), "Password"),
        Bad("a full name with a tab", client => client.Agents.AddAsync(Dialer.NewAgent(fullName: "a\tb")), "FullName"),
        Bad("a full name cut in a character", client => client.Agents.AddAsync(Dialer.NewAgent(fullName: "a\ud83d")), "FullName"),
        Bad("a phone login with a line end", client => client.Agents.UpdateAsync(new("1000") { PhoneLogin = "a\r\n" }), "PhoneLogin"),
        Bad("a list name of two lines", client => client.Lists.AddAsync(Dialer.NewList(name: "Test\nlist")), "name"),
        Bad("a campaign with a line end", client => client.Lists.AddAsync(Dialer.NewList(campaignId: "TEST\n")), "campaignId"),
        Bad("an additional field of two lines", client => client.Leads.AddAsync([Lead("address1", "1 Main St\nPune")]), "leads[0].AdditionalFields"),
        Bad("a last name with a zero", client => client.Leads.AddAsync([new("1234567893", "1101") { LastName = "Rao\0" }]), "leads[0].LastName"),
        Bad("a city cut in a character", client => client.Leads.AddAsync([new("1234567893", "1101") { City = "\ud83d" }]), "leads[0].City"),
        Bad("an additional field cut in a character", client => client.Leads.AddAsync([Lead("address1", "\ude00")]), "leads[0].AdditionalFields"),
        Bad("a plus sign alone", client => client.Leads.AddAsync([new("+", "1101")]), "leads[0].PhoneNumber"),
    ];

    private static readonly TestCaseData[] s_good =
    [
        Good("a user of 2", client => client.Agents.AddAsync(Dialer.NewAgent(user: "10"))),
        Good("all at their longest", client => client.Agents.AddAsync(Longest())),
        Good("level 9 and all at their shortest", client => client.Agents.AddAsync(new("10", "x", 9, "x", "x") { PhoneLogin = "x", PhonePassword = "x", VoicemailId = "0", Email = "x" })),
        Good("a change of one field", client => client.Agents.UpdateAsync(new(Text(20)) { IsActive = false })),
        Good("a change of one password", client => client.Agents.UpdateAsync(new("1000") { PhonePassword = Text(20) })),
        Good("a list at its shortest", client => client.Lists.AddAsync(Dialer.NewList("10", Text(6), "TC"))),
        Good("a list at its longest", client => client.Lists.AddAsync(Dialer.NewList("12345678901234", Text(30), "TESTCAMP"))),
        Good("a lead with a number of 16", client => client.Leads.AddAsync([new("1234567890123456", "10")])),
        Good("a lead with a picture", client => client.Leads.AddAsync([Lead("address1", "1 Main St \ud83d\ude00")])),
        Good("a lead with a plus sign", client => client.Leads.AddAsync([new("+911234567893", "10")])),
    ];

    [TestCaseSource(nameof(s_bad))]
    public async Task Bad_input_is_refused_before_anything_is_sent(Func<IElisionDialerClient, Task> call, string parameter)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer);
        using ElisionDialerClient client = Dialer.At(server.BaseAddress);

        ArgumentException error = (await FluentActions.Awaiting(() => call(client)).Should().ThrowAsync<ArgumentException>()).Which;

        error.ParamName.Should().Be(parameter);
        error.Message.Should().Contain(parameter).And.NotContain("canary");
        server.Journal.Count().Should().Be(0);
    }

    [TestCaseSource(nameof(s_good))]
    public async Task What_is_within_the_limits_is_sent(Func<IElisionDialerClient, Task> call)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Json("""{"success":true}"""));
        using ElisionDialerClient client = Dialer.At(server.BaseAddress);

        await call(client);

        server.Journal.Count().Should().Be(1);
    }

    private static string Text(int length) => new('x', length);

    private static ElisionNewAgent Agent(Action<ElisionNewAgent> change)
    {
        ElisionNewAgent agent = Dialer.NewAgent();
        change(agent);
        return agent;
    }

    private static ElisionNewAgent Longest() =>
        new(Text(20), Text(20), 1, Text(50), Text(20)) { PhoneLogin = Text(20), PhonePassword = Text(20), VoicemailId = "1234567890", Email = Text(100) };

    private static ElisionLead Lead(string field, string value)
    {
        ElisionLead lead = Dialer.Lead();
        lead.AdditionalFields[field] = value;
        return lead;
    }

    private static TestCaseData Bad(string name, Func<IElisionDialerClient, Task> call, string parameter) =>
        new TestCaseData(call, parameter).SetName($"{{m}}: {name}");

    private static TestCaseData Good(string name, Func<IElisionDialerClient, Task> call) => new TestCaseData(call).SetName($"{{m}}: {name}");

    protected override IReadOnlyList<(string Key, string Value)[]> Ways => [[("Transport", "Query")], [("Transport", "Form")]];

    protected override IEnumerable<Func<Task>> Requests(IElisionDialerClient client, LegalValues values)
    {
        yield return () => client.Agents.AddAsync(new(values.Text(2, 20), values.Text(1, 20), values.Number(1, 9), values.Text(1, 50), values.Text(1, 20)));
        yield return () => client.Agents.AddAsync(new(values.Text(2, 20), values.Text(1, 20), values.Number(1, 9), values.Text(1, 50), values.Text(1, 20))
        {
            PhoneLogin = values.Text(1, 20),
            PhonePassword = values.Text(1, 20),
            VoicemailId = values.Digits(1, 10),
            Email = values.Text(1, 100),
        });
        yield return () => client.Agents.UpdateAsync(Update(values));
        yield return () => client.Agents.UpdateAsync(new("1000") { IsActive = values.One(true, false) });
        yield return () => client.Lists.AddAsync(new(values.Digits(2, 14), values.Text(6, 30), values.Text(2, 8)) { IsActive = values.One<bool?>(true, false, null) });
        yield return () => client.Lists.ListActiveAsync();
        yield return async () => (await client.Leads.AddAsync([.. Enumerable.Range(0, values.Number(1, 5)).Select(_ => Lead(values))])).ThrowIfFailed();
    }

    private static ElisionAgentUpdate Update(LegalValues values) => new(values.One("1000", values.Text(2, 20)))
    {
        Password = values.Text(1, 20),
        Level = values.Number(1, 9),
        FullName = values.Text(1, 50),
        UserGroup = values.Text(1, 20),
        PhoneLogin = values.Text(1, 20),
        PhonePassword = values.Text(1, 20),
        VoicemailId = values.Digits(1, 10),
        Email = values.Text(1, 100),
        IsActive = values.One(true, false),
    };

    private static ElisionLead Lead(LegalValues values) => new(values.PhoneNumber(most: 40), values.Digits(2, 14))
    {
        City = values.Maybe(() => values.Text()),
        Email = values.Maybe(() => values.Text()),
        FirstName = values.One(null, "", values.Text()),
        LastName = values.Maybe(() => values.Text()),
        VendorLeadCode = values.Maybe(() => values.Text()),
        PostalCode = values.Maybe(() => values.Text()),
        AdditionalFields = { ["address1"] = values.Text() },
    };
}
