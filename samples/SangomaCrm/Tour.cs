using SangomaCrmSample.Steps;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample;

/// <summary>The steps, one after the other; the first that fails ends it.</summary>
internal sealed class Tour(
    SampleOptions options,
    ListCalls listCalls,
    ShowCall showCall,
    DownloadRecording downloadRecording,
    LookUpUser lookUpUser,
    ManageWebhook manageWebhook)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SangomaCall> calls = await listCalls.RunAsync(cancellationToken);
        string? uuid = options.Uuid ?? Choose(calls)?.Uuid;
        SangomaCall? call = await showCall.RunAsync(uuid, cancellationToken);
        await downloadRecording.RunAsync(call, cancellationToken);
        await lookUpUser.RunAsync(cancellationToken);
        await manageWebhook.RunAsync(cancellationToken);
    }

    /// <summary>The newest call with a recording, else the newest.</summary>
    private static SangomaCall? Choose(IReadOnlyList<SangomaCall> calls) =>
        calls.OrderBy(call => call.RecordingFile is null).ThenByDescending(call => call.StartedAt).FirstOrDefault();
}
