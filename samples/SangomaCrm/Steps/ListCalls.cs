using System.Globalization;
using Spectre.Console;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample.Steps;

/// <summary>Lists calls. The PBX keeps up to two rows of a call, START and END; the SDK fetches all pages and pairs them.</summary>
internal sealed class ListCalls(ISangomaCrmClient pbx, SampleOptions options, TimeProvider time, Screen screen)
{
    private const int ShownAtMost = 15;

    public async Task<IReadOnlyList<SangomaCall>> RunAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? since = options.Days is { } days ? time.GetUtcNow().AddDays(-days) : null;

        List<SangomaCall> calls = await pbx.Calls
            .ListAllCallsAsync(SangomaDirection.Both, since, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);

        string period = options.Days is { } n ? string.Create(CultureInfo.InvariantCulture, $" of the last {n} days") : string.Empty;
        int going = calls.Count(call => !call.IsComplete);
        screen.Done(string.Create(CultureInfo.InvariantCulture, $"Listed the calls{period}: {calls.Count}, {calls.Count - going} complete and {going} with one row only"));
        if (calls.Count > 0)
        {
            Show(calls);
        }

        return calls;
    }

    private void Show(List<SangomaCall> calls)
    {
        Table table = new Table().Border(TableBorder.None);
        foreach (string title in new[] { "Call", "Started (UTC)", "Direction", "From", "To", "Duration", "Rec." })
        {
            table.AddColumn($"[grey]{title}[/]", column => column.Padding(0, 0, 1, 0));
        }

        foreach (SangomaCall call in calls.OrderByDescending(call => call.StartedAt ?? call.EndedAt).Take(ShownAtMost))
        {
            table.AddRow(
                Screen.Literal(call.Uuid),
                call.StartedAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "no START",
                Screen.Literal(call.Direction.Value),
                Screen.Literal(call.Source),
                Screen.Literal(call.Destination),
                call.End is null ? "no END" : Screen.Clock(call.Duration) ?? string.Empty,
                call.RecordingFile is null ? "no" : "yes");
        }

        screen.Show(table);
        if (calls.Count > ShownAtMost)
        {
            screen.Note(string.Create(CultureInfo.InvariantCulture, $"  and {calls.Count - ShownAtMost} older ones"));
        }
    }
}
