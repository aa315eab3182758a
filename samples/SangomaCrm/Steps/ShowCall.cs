using System.Globalization;
using Spectre.Console;
using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample.Steps;

/// <summary>Reads one call, and shows it as a <see cref="CallRecord"/>: the form that all vendors of the SDK share.</summary>
internal sealed class ShowCall(ISangomaCrmClient pbx, Screen screen)
{
    public async Task<SangomaCall?> RunAsync(string? uuid, CancellationToken cancellationToken)
    {
        if (uuid is null)
        {
            screen.Skip("Show a call", "none was listed; name one with --uuid");
            return null;
        }

        SangomaCall call = await pbx.Calls.GetAsync(uuid, cancellationToken);

        CallRecord record = call.ToCallRecord();
        screen.Done($"Read the call {record.Id}");
        Grid grid = new Grid().AddColumns(2);
        Add(grid, "Direction", record.Direction.Value);
        Add(grid, "From", record.From);
        Add(grid, "To", record.To);
        Add(grid, "Started", Utc(record.StartedAt));
        Add(grid, "Ended", Utc(record.EndedAt));
        Add(grid, "Agent", record.Agent);
        Add(grid, "Recording", record.Recording);
        screen.Show(grid);
        return call;
    }

    // What the PBX does not report is null; nothing is made up.
    private static void Add(Grid grid, string name, string? value) =>
        grid.AddRow($"[grey]{name}[/]", string.IsNullOrEmpty(value) ? "[grey]not reported[/]" : Screen.Literal(value));

    private static string? Utc(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
