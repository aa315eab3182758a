using System.Globalization;
using Spectre.Console;
using Telephony.Sdk;
using Telephony.Sdk.SangomaCrm;

namespace Quickstart.Steps;

/// <summary>Saves a recording as a file, with a progress bar. The file appears when all of it has arrived, or not at all.</summary>
internal sealed class DownloadRecording(ISangomaCrmClient pbx, QuickstartOptions options, Screen screen)
{
    public async Task RunAsync(SangomaCall? call, CancellationToken cancellationToken)
    {
        // A recording that is asked for by name is fetched, whatever the rows of the call say.
        if (call is null || (call.RecordingFile is null && options.Uuid is null))
        {
            screen.Skip("Download a recording", "no listed call has one; name a call with --uuid");
            return;
        }

        // Without a progress bar one line does: pbx.Calls.SaveRecordingAsync(uuid, path).
        using Download download = await pbx.Calls.OpenRecordingAsync(call.Uuid, cancellationToken);

        string path = options.Output ?? Path.Combine(Path.GetTempPath(), "telephony-quickstart-recording" + Extension(download.FileName ?? call.RecordingFile));
        long saved = await screen.Output.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn())
            .StartAsync(async bars =>
            {
                ProgressTask bar = bars.AddTask("  Recording", maxValue: download.Length ?? 1);
                bar.IsIndeterminate = download.Length is null;
                return await download.SaveToFileAsync(path, overwrite: options.Output is null, new BarProgress(bar), cancellationToken);
            });
        screen.Done(string.Create(CultureInfo.InvariantCulture, $"Saved the recording, {saved} bytes of {download.ContentType ?? "an unnamed type"}, as {path}"));
    }

    /// <summary>The ending of a file name, such as <c>.wav</c>, when it is a harmless one.</summary>
    private static string Extension(string? fileName)
    {
        string extension = Path.GetExtension(fileName) ?? string.Empty;
        return extension.Length is > 1 and < 6 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : ".bin";
    }

    // Not Progress<T>: that hands reports to the thread pool, which may deliver them late and out of order.
    private sealed class BarProgress(ProgressTask bar) : IProgress<long>
    {
        public void Report(long value)
        {
            if (!bar.IsIndeterminate)
            {
                bar.Value = value;
            }
        }
    }
}
