using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Testing;

namespace Quickstart.Vendors;

/// <summary>The Elision dialer: the functions of its document, in the document's order.</summary>
internal sealed class ElisionDialerTour : IVendorTour
{
    public string Name => "ElisionDialer";

    public async IAsyncEnumerable<Operation> StartAsync(IReadOnlyDictionary<StubVendor, Uri> stubs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddElisionDialer(Section.Of(("BaseAddress", stubs[StubVendor.ElisionDialer].AbsoluteUri), ("Source", "test"), ("User", StubVendor.Account), ("Password", StubVendor.Token))).Services
            .BuildServiceProvider();
        IElisionDialerClient dialer = services.GetRequiredService<IElisionDialerClient>();

        yield return new("add_user", "Agents.AddAsync", async () =>
        {
            ElisionAgentResult agent = await dialer.Agents.AddAsync(new ElisionNewAgent("10000", "test-agent-pass", level: 1, "Testing Person", "AGENTS"), cancellationToken);
            return Words.Of($"{agent.FullName}, {agent.User}, of {agent.UserGroup}; {Words.Count(agent.AlteredFields.Count, "field")} altered");
        });

        yield return new("update_user", "Agents.UpdateAsync", async () =>
        {
            var change = new ElisionAgentUpdate("1000") { Password = "test-agent-pass", Level = 5, FullName = "Testing Person", UserGroup = "AGENTS" };
            return $"{(await dialer.Agents.UpdateAsync(change, cancellationToken)).User} was changed";
        });

        yield return new("add_list", "Lists.AddAsync", async () =>
            (await dialer.Lists.AddAsync(new ElisionNewList("1101", "Test API list", "TESTCAMP"), cancellationToken)).Message!);

        yield return new("active_lists", "Lists.ListActiveAsync", async () =>
        {
            IReadOnlyList<ElisionActiveList> lists = (await dialer.Lists.ListActiveAsync(cancellationToken)).Lists;
            return $"{Words.Count(lists.Count, "list")}, the first {lists[0].ListId} of {lists[0].CampaignId}";
        });

        yield return new("add_multi_lead", "Leads.AddAsync", async () =>
        {
            ElisionLead[] leads = [new("1234567893", "1101"), new("1293", "1101"), new("00911234567894", "1101")];
            ElisionLeadImport import = await dialer.Leads.AddAsync(leads, cancellationToken: cancellationToken);
            return string.Join(", ", import.Outcomes.Select(outcome => outcome.LeadId is { } id ? $"lead {id} created" : outcome.Message));
        });

        var widgetPage = new Uri("https://dialer.example.com");
        yield return new("LOGIN", "ElisionWidgetLogin.ToScript", () =>
        {
            // The script holds the passwords, so it is for the browser and not for the screen.
            string script = new ElisionWidgetLogin("1000", StubVendor.Token, "1000", StubVendor.Token).ToScript(widgetPage);
            return Task.FromResult(Words.Of($"{Words.Count(script.Length, "character")} of script for {widgetPage.Host} only"));
        });

        yield return new("LOGOUT", "ElisionWidgetLogout.ToScript", () => Task.FromResult(new ElisionWidgetLogout().ToScript(widgetPage)));

        yield return new("CLICK2CALL", "ElisionWidgetClickToCall.ToScript", () => Task.FromResult(new ElisionWidgetClickToCall("1234567893").ToScript(widgetPage)));
    }
}
