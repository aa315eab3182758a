using Spectre.Console;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample;

/// <summary>A table of the newest calls.</summary>
internal static class CallTable
{
    private const int ShownAtMost = 15;

    public static void Show(Screen screen, IReadOnlyList<SangomaCall> calls)
    {
        if (calls.Count == 0)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.None);
        foreach (string title in new[] { "Call", "Started (UTC)", "Direction", "From", "To", "Duration", "Rec." })
        {
            table.AddColumn($"[grey]{title}[/]", column => column.Padding(0, 0, 1, 0));
        }

        foreach (SangomaCall call in calls.OrderByDescending(call => call.StartedAt ?? call.EndedAt).Take(ShownAtMost))
        {
            table.AddRow(
                Screen.Literal(call.Uuid),
                call.StartedAt is { } start ? Words.Of($"{start.UtcDateTime:yyyy-MM-dd HH:mm}") : "no START",
                Screen.Literal(call.Direction.Value),
                Screen.Literal(call.Source),
                Screen.Literal(call.Destination),
                call.End is null ? "no END" : Words.Duration(call.Duration) ?? string.Empty,
                call.RecordingFile is null ? "no" : "yes");
        }

        screen.Show(table);
        if (calls.Count > ShownAtMost)
        {
            screen.Note($"  and {Words.Count(calls.Count - ShownAtMost, "older one")}");
        }
    }
}
