using Spectre.Console;
using Telephony.Sdk;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>Imports the leads, and shows what became of each, also when the import failed half way.</summary>
internal sealed class ImportLeads(IElisionDialerClient dialer, Screen screen)
{
    // Of more leads, only those that were not created are shown.
    private const int LongestTable = 50;

    public async Task RunAsync(IReadOnlyList<ElisionLead> leads, string listId, CancellationToken cancellationToken)
    {
        ElisionLeadImport import = await screen.ShowCountAsync(
            "Leads", leads.Count, bar => dialer.Leads.AddAsync(leads, new Reports<ElisionLeadProgress>(progress => bar.Report(progress.Done)), cancellationToken));

        int created = import.Count(ElisionLeadState.Created);
        if (import.AllCreated)
        {
            screen.Done($"Imported {Words.Count(created, "lead")} into the list {listId}");
        }

        Show(import);

        // Only now: the table above says what became of the leads before the failure.
        import.ThrowIfFailed();
        if (!import.AllCreated)
        {
            int refused = leads.Count - created;
            throw new StepFailedException(Words.Of($"{refused} of {Words.Count(leads.Count, "lead")} {(refused == 1 ? "was" : "were")} not created; the table says why."));
        }
    }

    private void Show(ElisionLeadImport import)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("Phone number", "Name", "Outcome", "Lead", "The dialer says");
        bool isLong = import.Outcomes.Count > LongestTable;
        foreach (ElisionLeadOutcome outcome in import.Outcomes.Where(outcome => !isLong || outcome.State != ElisionLeadState.Created))
        {
            table.AddRow(
                Screen.Literal(outcome.Lead!.PhoneNumber),
                Screen.Literal($"{outcome.Lead.FirstName} {outcome.Lead.LastName}".Trim()),
                InWords(outcome.State),
                Screen.Literal(outcome.LeadId),
                Screen.Literal(outcome.Error is null or TelephonyApiException ? outcome.Message : "nothing that can be used"));
        }

        if (table.Rows.Count > 0)
        {
            screen.Show(table);
        }
    }

    private static string InWords(ElisionLeadState state) => state switch
    {
        ElisionLeadState.Created => "[green]created[/]",
        ElisionLeadState.Refused => "[red]refused[/]",
        ElisionLeadState.NotSent => "[grey]not sent[/]",
        _ => "[yellow]unknown: look before you import it again[/]",
    };
}
