using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Testing;
using static Telephony.Sdk.Toolkit.ResendRule;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>The Elision dialer: the functions of its document, and the messages of its widget, which a browser sends.</summary>
public sealed class ElisionDialerDocument : DocumentOf<IElisionDialerClient>
{
    private const string Script = "GET /dialer/elision_api.php?function=";
    private const string Credential = "&source=test&user=test-account&pass=test-token";
    private const string InBrowser = "a message in the browser";

    private static readonly Uri s_widgetPage = new("https://dialer.example.com");

    public override string Name => "ElisionDialer";

    public override string Title => "Dialer - CRM Integration";

    public override StubVendor Stub => StubVendor.ElisionDialer;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("User", StubVendor.Account), ("Password", StubVendor.Token)];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings => [("Source", "test")];

    public override IReadOnlyList<DocumentedCall> Calls => field ??=
    [
        Of("add_user - adds a user to the system", "Agents.Add", Never, "Agents.AddAsync",
            (dialer, token) => dialer.Agents.AddAsync(new ElisionNewAgent("10000", "test-agent-pass", level: 1, "Testing Person", "AGENTS"), token),
            new($"{Script}add_user&agent_user=10000&agent_pass=test-agent-pass&agent_user_level=1&agent_full_name=Testing%20Person&agent_user_group=AGENTS{Credential}"),
            agent => $"{agent.FullName}, {agent.User}, of {agent.UserGroup}; {Words.Count(agent.AlteredFields.Count, "field")} altered",
            "Testing Person, 10000, of AGENTS; 0 fields altered"),
        Of("update_user - updates or deletes a user entry already in the system", "Agents.Update", Safe, "Agents.UpdateAsync",
            (dialer, token) => dialer.Agents.UpdateAsync(new ElisionAgentUpdate("1000") { Password = "test-agent-pass", Level = 5, FullName = "Testing Person", UserGroup = "AGENTS" }, token),
            new($"{Script}update_user&agent_user=1000&agent_pass=test-agent-pass&agent_user_level=5&agent_full_name=Testing%20Person&agent_user_group=AGENTS{Credential}"),
            agent => $"{agent.User} was changed",
            "1000 was changed"),
        Of("add_list - adds a list to the system", "Lists.Add", Never, "Lists.AddAsync",
            (dialer, token) => dialer.Lists.AddAsync(new ElisionNewList("1101", "Test API list", "TESTCAMP"), token),
            new($"{Script}add_list&list_id=1101&list_name=Test%20API%20list&campaign_id=TESTCAMP{Credential}"),
            list => $"{list.Message}",
            "1101 list created"),
        Of("Active_lists - Brings all active lists form dialer", "Lists.ListActive", Read, "Lists.ListActiveAsync",
            (dialer, token) => dialer.Lists.ListActiveAsync(token),
            new($"{Script}active_lists{Credential}"),
            active => $"{Words.Count(active.Lists.Count, "list")}, the first {active.Lists[0].ListId} of {active.Lists[0].CampaignId}",
            "9 lists, the first 1101 of NIKHIL"),
        Of("Add_multi_lead - Add Multiple leads to dialer", "Leads.Add", Never, "Leads.AddAsync",
            AddLeadsAsync,
            new($"{Script}add_multi_lead&multi_leads=%5B%7B%22phone_number%22%3A%221234567893%22%2C%22list_id%22%3A%221101%22%7D%2C%7B%22phone_number%22%3A%221293%22%2C%22list_id%22%3A%221101%22%7D%2C%7B%22phone_number%22%3A%2200911234567894%22%2C%22list_id%22%3A%221101%22%7D%5D{Credential}"),
            import => $"{string.Join(", ", import.Outcomes.Select(outcome => outcome.LeadId is { } id ? $"lead {id} created" : outcome.Message))}",
            "lead 1037 created, Invalid phone number, lead 1038 created"),
        Unsent("LOGIN", "Widget.Login", "ElisionWidgetLogin.ToScript", TellLogin, "155 characters of script for dialer.example.com only") with { Case = InBrowser },
        Unsent(
            "LOGOUT",
            "Widget.Logout",
            "ElisionWidgetLogout.ToScript",
            () => new ElisionWidgetLogout().ToScript(s_widgetPage),
            """parent.postMessage({"action":"logout"},"https://dialer.example.com");""") with { Case = InBrowser },
        Unsent(
            "CLICK2CALL",
            "Widget.ClickToCall",
            "ElisionWidgetClickToCall.ToScript",
            () => new ElisionWidgetClickToCall("1234567893").ToScript(s_widgetPage),
            """parent.postMessage({"action":"click_to_call","phone_code":"1","phone_number":"1234567893"},"https://dialer.example.com");""") with { Case = InBrowser },
    ];

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => services.AddElisionDialer(section);

    /// <summary>An import throws nothing once something was sent; here its failure is one.</summary>
    private static async Task<ElisionLeadImport> AddLeadsAsync(IElisionDialerClient dialer, CancellationToken cancellationToken)
    {
        ElisionLead[] leads = [new("1234567893", "1101"), new("1293", "1101"), new("00911234567894", "1101")];
        ElisionLeadImport import = await dialer.Leads.AddAsync(leads, cancellationToken: cancellationToken);
        import.ThrowIfFailed();
        return import;
    }

    /// <summary>The script holds the passwords, so it is for the browser and not for the screen.</summary>
    private static string TellLogin()
    {
        string script = new ElisionWidgetLogin("1000", StubVendor.Token, "1000", StubVendor.Token).ToScript(s_widgetPage);
        return $"{Words.Count(script.Length, "character")} of script for {s_widgetPage.Host} only";
    }
}
