using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.DependencyInjection;
using SangomaCrmSample;
using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

Option<string?> fingerprint = CommandLine.TextOption("--certificate-fingerprint", "sha256", "Accept exactly the certificate with this SHA-256 fingerprint: for a PBX with a self-signed one.");
Option<int?> days = CommandLine.NumberOption("--days", "List the calls of the last n days of your PBX. [default: 7]", least: 1, most: 3650);
Option<string?> uuid = CommandLine.TextOption("--uuid", "id", "The call to show and whose recording to download. [default: the newest listed one with a recording]");
Option<string?> output = CommandLine.TextOption("--output", "file", "Save the recording as this file, which must not exist yet. [default: a file in the directory for temporary files]");
output.Validators.Add(CheckOutput);
Option<string?> extension = CommandLine.TextOption("--extension", "number", "The extension whose user to look up. [default: 1000 of the stub; none of your PBX]");
Option<Uri?> webhookUrl = CommandLine.AddressOption(
    "--webhook-url",
    "Add a webhook to this address, change it and remove it again. Your PBX posts calls there in the meantime, so name one where they do no harm. [default: none on your PBX]");

var app = new SampleApp("SangomaCrm", "Sangoma CRM (FreePBX)", "PBX")
{
    Purpose = "Tries the Sangoma CRM client of Telephony.Sdk: lists calls, shows one, downloads its recording, looks up a user, and adds, changes and removes a webhook.",
    Example = "https://pbx.example.com, or its \"RestAPI Base URL\"",
    OnStub = "not to a PBX",
    Needed = "--base-address https://pbx.example.com",
    Credentials =
    [
        new("API token of your PBX", "SangomaCrm:Token", "SANGOMA_TOKEN", "its page Settings, CRM API Settings", "--token", "-t", "--api-token"),
    ],
    Stub = StubVendor.SangomaCrm,
    Demo = Demo.Prepare,
    DemoFailures = Demo.Failures,
    Options = [fingerprint, days, uuid, output, extension, webhookUrl],
    OnlyReal = [days, fingerprint],

    // After Ctrl+C the webhook of this run is still taken off the PBX.
    TimeToCleanUp = TimeSpan.FromSeconds(15),
};

return await app.RunAsync(args, async (run, cancellationToken) =>
{
    if (run.Get(fingerprint) is { } sha256)
    {
        run.Settings["CertificateFingerprints:0"] = sha256;
    }

    // This call is all that the SDK needs: the section holds BaseAddress and Token, and is validated when the host starts.
    ISangomaCrmClient pbx = await run.ConnectAsync<ISangomaCrmClient>((services, section) => services.AddSangomaCrm(section), cancellationToken);

    IReadOnlyList<SangomaCall> calls = await ListCallsAsync(pbx, run, cancellationToken);
    SangomaCall? newest = calls.OrderBy(call => call.RecordingFile is null).ThenByDescending(call => call.StartedAt).FirstOrDefault();
    SangomaCall? shown = await ShowCallAsync(pbx, run, run.Get(uuid) ?? newest?.Uuid, cancellationToken);
    await DownloadRecordingAsync(pbx, run, shown, cancellationToken);
    await LookUpUserAsync(pbx, run, cancellationToken);

    // An address that nobody posts to, because the stub posts nothing.
    await new ManageWebhook(pbx, run.Screen).RunAsync(run.Get(webhookUrl, onStub: new("https://crm.example.com/hooks/sample")), cancellationToken);
});

// The PBX keeps up to two rows of a call, START and END; the SDK fetches all pages and pairs them.
async Task<IReadOnlyList<SangomaCall>> ListCallsAsync(ISangomaCrmClient pbx, SampleRun run, CancellationToken cancellationToken)
{
    int? last = run.IsDemo ? null : run.Get(days) ?? 7;
    List<SangomaCall> calls = await pbx.Calls
        .ListAllCallsAsync(SangomaDirection.Both, since: last is { } n ? DateTimeOffset.UtcNow.AddDays(-n) : null, cancellationToken: cancellationToken)
        .ToListAsync(cancellationToken);

    string period = last switch { null => string.Empty, 1 => " of the last day", _ => Words.Of($" of the last {last} days") };
    int going = calls.Count(call => !call.IsComplete);
    run.Screen.Done(Words.Of($"Listed the calls{period}: {calls.Count}, {calls.Count - going} complete and {going} with one row only"));
    CallTable.Show(run.Screen, calls);
    return calls;
}

async Task<SangomaCall?> ShowCallAsync(ISangomaCrmClient pbx, SampleRun run, string? id, CancellationToken cancellationToken)
{
    if (id is null)
    {
        run.Screen.Skip("Show a call", "none was listed; name one with --uuid");
        return null;
    }

    SangomaCall call = await pbx.Calls.GetAsync(id, cancellationToken);

    // The form that all vendors of the SDK share.
    CallRecord record = call.ToCallRecord();
    run.Screen.Done($"Read the call {record.Id}");
    run.Screen.Show(
        ("Direction", record.Direction.Value),
        ("From", record.From),
        ("To", record.To),
        ("Started", Words.Utc(record.StartedAt)),
        ("Ended", Words.Utc(record.EndedAt)),
        ("Agent", record.Agent),
        ("Recording", record.Recording));
    return call;
}

// With a progress bar; without one a line does: pbx.Calls.SaveRecordingAsync(uuid, path). The file appears when all of it has arrived, or not at all.
async Task DownloadRecordingAsync(ISangomaCrmClient pbx, SampleRun run, SangomaCall? call, CancellationToken cancellationToken)
{
    // A recording that is asked for by name is fetched, whatever the rows of the call say.
    if (call is null || (call.RecordingFile is null && run.Get(uuid) is null))
    {
        run.Screen.Skip("Download a recording", "no listed call has one; name a call with --uuid");
        return;
    }

    using Download download = await pbx.Calls.OpenRecordingAsync(call.Uuid, cancellationToken);

    string? named = run.Get(output) is { } file ? Path.GetFullPath(file) : null;
    string path = named ?? Path.Combine(Path.GetTempPath(), "telephony-sangoma-recording" + Ending(download.FileName ?? call.RecordingFile));
    long saved = await run.Screen.ShowBytesAsync("Recording", download.Length, progress => download.SaveToFileAsync(path, overwrite: named is null, progress, cancellationToken));
    run.Screen.Done($"Saved the recording, {Words.Count(saved, "byte")} of {download.ContentType ?? "an unnamed type"}, as {path}");
}

async Task LookUpUserAsync(ISangomaCrmClient pbx, SampleRun run, CancellationToken cancellationToken)
{
    if (run.Get(extension, onStub: "1000") is not { } number)
    {
        run.Screen.Skip("Look up a user", "name one with --extension");
        return;
    }

    SangomaUser user = await pbx.Users.GetByExtensionAsync(number, cancellationToken);

    string?[] facts = [user.DisplayName ?? user.Username, user.Title, user.Company, user.Email];
    run.Screen.Done($"Looked up extension {number}: {string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)))}");
}

// The ending of a file name, such as .wav, when it is a harmless one.
static string Ending(string? fileName) =>
    Path.GetExtension(fileName) is { Length: > 1 and < 6 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending : ".bin";

static void CheckOutput(OptionResult result)
{
    if (result.Tokens is [{ Value: var path }])
    {
        result.RefuseIf(path.Length == 0 || Directory.Exists(path) || Path.EndsInDirectorySeparator(path), "--output must name a file, not a directory.");
        result.RefuseIf(File.Exists(path), $"--output: '{path}' exists; name another file, or delete it first.");
        result.RefuseIf(path.Length > 0 && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))), $"--output: the directory of '{path}' does not exist; create it first.");
    }
}
