using System.Globalization;
using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample.Steps;

/// <summary>Saves a recording as a file, with a progress bar. The file appears when all of it has arrived, or not at all.</summary>
internal sealed class DownloadRecording(ISangomaCrmClient pbx, SampleOptions options, Screen screen)
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

        string path = options.Output ?? Path.Combine(Path.GetTempPath(), "telephony-sangoma-recording" + Extension(download.FileName ?? call.RecordingFile));
        long saved = await screen.ShowBytesAsync("Recording", download.Length, progress =>
            download.SaveToFileAsync(path, overwrite: options.Output is null, progress, cancellationToken));
        screen.Done(string.Create(CultureInfo.InvariantCulture, $"Saved the recording, {saved} bytes of {download.ContentType ?? "an unnamed type"}, as {path}"));
    }

    /// <summary>The ending of a file name, such as <c>.wav</c>, when it is a harmless one.</summary>
    private static string Extension(string? fileName)
    {
        string extension = Path.GetExtension(fileName) ?? string.Empty;
        return extension.Length is > 1 and < 6 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : ".bin";
    }
}
