using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Telephony.Sdk.Samples;

/// <summary>Progress bars; where the output is redirected, lines with a percentage now and then.</summary>
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
        screen.Output.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), amount)
            .StartAsync(async bars =>
            {
                // Started by the first report: where nothing was done there is no "0%" left over.
                ProgressTask bar = bars.AddTask($"  {Screen.Literal(what)}", autoStart: false, maxValue: total is > 0 ? total.Value : 1);
                bar.IsIndeterminate = total is null;
                return await work(new BarProgress(bar));
            });

    // Not Progress<T>: that hands reports to the thread pool, which may deliver them late and out of order.
    private sealed class BarProgress(ProgressTask bar) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value > 0 && !bar.IsStarted)
            {
                bar.StartTask();
            }

            if (!bar.IsIndeterminate)
            {
                bar.Value = value;
            }
        }
    }

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}"));
    }
}
