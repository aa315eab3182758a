using System.CommandLine;
using ElisionDialerSample;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Files;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

Option<string?> scriptPath = CommandLine.TextOption(
    "--script-path", "path", "Where the API's script is on your dialer. [default: /dialer/elision_api.php; a VICIdial has /vicidial/non_agent_api.php]");
Option<string?> transport = CommandLine.ValueOption(
    "--transport",
    "Query|Form",
    "Whether requests are queries, as documented, or forms, which keep the password out of access logs.",
    text => Enum.GetNames<ElisionTransport>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)),
    "Query or Form");
transport.DefaultValueFactory = _ => nameof(ElisionTransport.Query);
var table = new TableOptions($"The leads, CSV or .xlsx: a column {LeadFile.Phone}, and any of {string.Join(", ", LeadFile.Optional)}. [default: twelve leads of the stub]");
Option<string?> repeated = CommandLine.ValueOption(
    "--repeated",
    "Tell|Skip|Refuse",
    "What to do with a lead whose number is in the file already: import it all the same, leave it out, or import nothing. [default: Skip]",
    text => new[] { nameof(RepeatedNumber.Tell), nameof(RepeatedNumber.Skip), nameof(RepeatedNumber.Refuse) }.FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)),
    "Tell, Skip or Refuse");
Option<string?> list = CommandLine.TextOption("--list-id", "digits", "The list that the leads go into. [default: 1101 on the stub]");
Option<string?> campaign = CommandLine.TextOption(
    "--campaign", "id", "Add the list to this campaign first. Without it the list has to be there. [default: TESTCAMP on the stub; none on your dialer]");
Option<string?> listName = CommandLine.TextOption("--list-name", "name", "The name of the list to add, 6 to 30 characters.");
listName.DefaultValueFactory = _ => "Imported leads";

var app = new SampleApp("ElisionDialer", "Elision dialer (VICIdial)", "dialer")
{
    Purpose = "Tries the Elision dialer client of Telephony.Sdk: adds a list, and imports a file of leads into it, with a progress bar and a table of what became of each.",
    Example = "https://dialer.example.com",
    OnReal = ", which may call the leads",
    OnStub = "not to a dialer",
    Needed = "--base-address, --list-id and --csv",
    Credentials =
    [
        new("API user of your dialer", "ElisionDialer:User", "ELISION_USER", "one with user level 8 or higher and \"modify lists\"", "--user", "-u"),
        new("password of the API user", "ElisionDialer:Password", "ELISION_PASSWORD", "ten wrong ones lock it", "--password", "--pass", "-p"),
    ],
    Stub = StubVendor.ElisionDialer,
    Demo = Demo.Prepare,
    DemoFailures = Demo.Failures,
    Options = [scriptPath, transport, .. table.All, repeated, list, campaign, listName],
    OnlyReal = [scriptPath],
    Check = (given, isReal) => given.RefuseIf(isReal && !(given.Has(table.Csv) && given.Has(list)), "Your dialer needs --csv and --list-id too."),
};

return await app.RunAsync(args, async (run, cancellationToken) =>
{
    // Before anything is sent: a list without leads helps nobody.
    string listId = run.Get(list, onStub: "1101")!;
    RepeatedNumber asked = Enum.Parse<RepeatedNumber>(run.Get(repeated) ?? nameof(RepeatedNumber.Skip));
    IReadOnlyList<ElisionLead> leads = table.Read(run, "demo-leads.csv", LeadFile.Columns(asked), row => LeadFile.Read(row, listId), cancellationToken);
    if (leads.Count == 0)
    {
        throw new UsageException("The file holds no lead.");
    }

    run.Settings["Source"] = "telephony-sdk";
    run.Settings["Transport"] = run.Get(transport);
    run.Settings["ScriptPath"] = run.Get(scriptPath);

    // This call is all that the SDK needs: the section holds BaseAddress, Source, User and Password, and is validated when the host starts.
    IElisionDialerClient dialer = await run.ConnectAsync<IElisionDialerClient>((services, section) => services.AddElisionDialer(section), cancellationToken);

    if (run.Get(campaign, onStub: "TESTCAMP") is { } campaignId)
    {
        // It stays inactive: you say when the dialer is to call.
        ElisionListResult added = await dialer.Lists.AddAsync(new ElisionNewList(listId, run.Get(listName)!, campaignId) { IsActive = false }, cancellationToken);
        run.Screen.Done($"Added the list {added.ListId}, {added.Name}, to the campaign {added.CampaignId}");
        if (added.AlteredFields.Count > 0)
        {
            run.Screen.Warn($"The dialer changed of it: {string.Join(", ", added.AlteredFields)}.");
        }
    }
    else
    {
        run.Screen.Skip("Add a list", "the leads go into one that is there; name a campaign with --campaign for a new one");
    }

    await new ImportLeads(dialer, run.Screen).RunAsync(leads, listId, cancellationToken);
});
