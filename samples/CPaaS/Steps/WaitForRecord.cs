using System.Globalization;
using Spectre.Console;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Samples;

namespace CPaaSSample.Steps;

/// <summary>Waits until the call is over and its record (CDR) is there, and shows it as a <see cref="CallRecord"/>: the form that all vendors of the SDK share.</summary>
internal sealed class WaitForRecord(ICPaaSClient cpaas, SampleOptions options, TimeProvider time, Screen screen)
{
    public async Task RunAsync(string? requestId, CancellationToken cancellationToken)
    {
        if (requestId is null)
        {
            screen.Skip("Wait for the record of the call", "none was placed; name an earlier one with --request-id");
            return;
        }

        IReadOnlyList<CPaaSCallDetailRecord> records = await cpaas.CallDetailRecords.WaitForRequestAsync(
            requestId, options.Patience, options.Interval, new Waiting(screen), time, cancellationToken);
        if (records.Count == 0)
        {
            throw new StepFailedException(string.Create(
                CultureInfo.InvariantCulture, $"There is no record of the request {requestId} after {options.Patience.TotalMinutes:0.#} minutes. Wait on with --request-id {requestId}; that places no call."));
        }

        foreach (CallRecord record in records.Select(record => record.ToCallRecord()))
        {
            screen.Done($"Read the record of the call {record.Id}");
            Show(record);
        }
    }

    private void Show(CallRecord record)
    {
        Grid grid = new Grid().AddColumns(2);
        Add(grid, "Direction", record.Direction.Value);
        Add(grid, "From", record.From);
        Add(grid, "To", record.To);
        Add(grid, "Started", Utc(record.StartedAt));
        Add(grid, "Answered", Utc(record.AnsweredAt));
        Add(grid, "Ended", Utc(record.EndedAt));
        Add(grid, "Talk time", Screen.Clock(record.TalkTime));
        Add(grid, "Status", record.Status);
        Add(grid, "Agent", record.Agent);
        Add(grid, "Recording", record.Recording);
        screen.Show(grid);
    }

    // What the vendor does not report is null; nothing is made up.
    private static void Add(Grid grid, string name, string? value) =>
        grid.AddRow($"[grey]{name}[/]", string.IsNullOrEmpty(value) ? "[grey]not reported[/]" : Screen.Literal(value));

    private static string? Utc(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff 'UTC'", CultureInfo.InvariantCulture);

    // Not Progress<T>: that hands reports to the thread pool, which may deliver them late and out of order.
    private sealed class Waiting(Screen screen) : IProgress<TimeSpan>
    {
        public void Report(TimeSpan value) =>
            screen.Note(string.Create(CultureInfo.InvariantCulture, $"  no record yet after {value.TotalSeconds:0} s"));
    }
}
