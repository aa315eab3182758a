using Spectre.Console;
using Spectre.Console.Rendering;

namespace Telephony.Sdk.Samples;

/// <summary>Progress bars: on a terminal, and there until the work is done; a line says then how it ended.</summary>
public static class ProgressBars
{
    /// <summary>Shows how many bytes of a download have arrived.</summary>
    /// <param name="screen">Where to show it.</param>
    /// <param name="what">What stands before the bar.</param>
    /// <param name="total">The bytes to come; null when that is not known.</param>
    /// <param name="work">Does it, and reports the bytes so far.</param>
    public static Task<T> ShowBytesAsync<T>(this Screen screen, string what, long? total, Func<IProgress<long>, Task<T>> work) =>
        ShowAsync(screen, what, total, new DownloadedColumn(), work);

    /// <summary>Shows how many rows, leads or calls are done.</summary>
    /// <param name="screen">Where to show it.</param>
    /// <param name="what">What stands before the bar.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="work">Does it, and reports how many are done.</param>
    public static Task<T> ShowCountAsync<T>(this Screen screen, string what, int total, Func<IProgress<long>, Task<T>> work) =>
        ShowAsync(screen, what, total, new CountColumn(), work);

    private static Task<T> ShowAsync<T>(Screen screen, string what, long? total, ProgressColumn amount, Func<IProgress<long>, Task<T>> work) =>
        screen.Output.Profile.Capabilities.Interactive
            ? screen.Output.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), amount)
                .StartAsync(bars =>
                {
                    ProgressTask bar = bars.AddTask($"  {Screen.Literal(what)}", maxValue: total is > 0 ? total.Value : 1);
                    bar.IsIndeterminate = total is null;
                    bars.Refresh();
                    return work(new Reports<long>(done => bar.Value = bar.IsIndeterminate ? bar.Value : done));
                })
            : work(new Reports<long>(_ => { }));

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(Words.Of($"{task.Value:0}/{task.MaxValue:0}"));
    }
}
