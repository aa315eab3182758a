using System.Globalization;
using Spectre.Console;
using Telephony.Sdk;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample.Steps;

/// <summary>Imports the leads, and shows what became of each, also when the import failed half way.</summary>
internal sealed class ImportLeads(IElisionDialerClient dialer, SampleOptions options, Screen screen)
{
    // Of more leads, only those that were not created are shown.
    private const int LongestTable = 50;

    public async Task RunAsync(IReadOnlyList<ElisionLead> leads, CancellationToken cancellationToken)
    {
        ElisionLeadImport import = await screen.ShowCountAsync(
            "Leads", leads.Count, bar => dialer.Leads.AddAsync(leads, new DoneProgress(bar), cancellationToken));

        int created = import.Count(ElisionLeadState.Created);
        if (import.AllCreated)
        {
            screen.Done($"Imported {Screen.Count(created, "lead")} into the list {options.ListId}");
        }

        Show(import);

        // Only now: the table above says what became of the leads before the failure.
        import.ThrowIfFailed();
        if (!import.AllCreated)
        {
            throw new StepFailedException(string.Create(CultureInfo.InvariantCulture, $"{leads.Count - created} of {Screen.Count(leads.Count, "lead")} {(leads.Count - created == 1 ? "was" : "were")} not created; the table says why."));
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

    private sealed class DoneProgress(IProgress<long> bar) : IProgress<ElisionLeadProgress>
    {
        public void Report(ElisionLeadProgress value) => bar.Report(value.Done);
    }
}
