using System.CommandLine;
using System.CommandLine.Parsing;
using SangomaCrmSample.Demo;
using Telephony.Sdk.Samples;

namespace SangomaCrmSample;

/// <summary>The command line: what may be said, what it means, and what <c>--help</c> tells about it.</summary>
internal static class SampleCommand
{
    private const int DefaultDays = 7;

    // After Ctrl+C the webhook of this run is still taken off the PBX; a second Ctrl+C does not wait for that.
    private static readonly TimeSpan s_timeToCleanUp = TimeSpan.FromSeconds(15);

    private static readonly Option<Uri?> s_baseAddress = CommandLine.AddressOption(
        "--base-address",
        "Your PBX, such as https://pbx.example.com, or its \"RestAPI Base URL\". Without it everything runs against the built-in stub.");

    private static readonly Option<string?> s_fingerprint = new("--certificate-fingerprint")
    {
        HelpName = "sha256",
        Description = "Accept exactly the certificate with this SHA-256 fingerprint: for a PBX with a self-signed one.",
    };

    private static readonly Option<int?> s_days = CommandLine.NumberOption(
        "--days", $"List the calls of the last n days of your PBX. [default: {DefaultDays}]", least: 1, most: 3650);

    private static readonly Option<string?> s_uuid = new("--uuid")
    {
        HelpName = "id",
        Description = "The call to show and whose recording to download. [default: the newest listed one with a recording]",
    };

    private static readonly Option<string?> s_output = new("--output")
    {
        HelpName = "file",
        Description = "Save the recording as this file, which must not exist yet. [default: a file in the directory for temporary files]",
        Validators = { CheckOutput },
    };

    private static readonly Option<string?> s_extension = new("--extension")
    {
        HelpName = "number",
        Description = "The extension whose user to look up. [default: 1000 of the stub; none of your PBX]",
    };

    private static readonly Option<Uri?> s_webhookUrl = CommandLine.AddressOption(
        "--webhook-url",
        "Add a webhook to this address, change it and remove it again. Your PBX posts calls there in the meantime, so name one where they do no harm. [default: none on your PBX]");

    private static readonly Option<string?> s_demoFailure = new("--demo-failure")
    {
        HelpName = string.Join('|', DemoFailures.Names),
        Description = "Show how a failure looks, on the built-in stub.",
    };

    private static readonly Option<string[]> s_token = CommandLine.RefusedOption(PbxToken.Credential, "--token", "-t", "--api-token");

    public static Task<int> RunAsync(string[] args) => CommandLine.RunAsync(Create(), args, s_timeToCleanUp);

    private static RootCommand Create()
    {
        var command = new RootCommand(
            $"""
            Tries the Sangoma CRM client of Telephony.Sdk: lists calls, shows one, downloads its recording, looks up a user, and adds, changes and removes a webhook.

            Without arguments it talks to a built-in stub server; nothing leaves this machine. With --base-address it talks to your PBX. {PbxToken.Credential.HowToSet}

            Exit codes: 0 everything worked; 1 a step failed; 2 wrong usage; 3 nothing failed, but a step was skipped; 130 cancelled.
            """)
        {
            s_baseAddress, s_fingerprint, s_days, s_uuid, s_output, s_extension, s_webhookUrl, s_demoFailure, s_token,
        };
        s_demoFailure.AcceptOnlyFromAmong(DemoFailures.Names);
        command.Validators.Add(CheckTogether);
        command.SetAction((parsed, cancellationToken) => SampleRun.RunAsync(Read(parsed), cancellationToken));
        return command;
    }

    private static SampleOptions Read(ParseResult parsed)
    {
        Uri? baseAddress = parsed.GetValue(s_baseAddress);
        return new SampleOptions
        {
            BaseAddress = baseAddress,
            CertificateFingerprint = parsed.GetValue(s_fingerprint),
            Days = baseAddress is null ? null : parsed.GetValue(s_days) ?? DefaultDays,
            Uuid = parsed.GetValue(s_uuid),
            Output = parsed.GetValue(s_output) is { } output ? Path.GetFullPath(output) : null,
            Extension = parsed.GetValue(s_extension) ?? (baseAddress is null ? DemoPbx.Extension : null),
            WebhookUrl = parsed.GetValue(s_webhookUrl) ?? (baseAddress is null ? DemoPbx.WebhookUrl : null),
            DemoFailure = DemoFailures.Parse(parsed.GetValue(s_demoFailure)),
        };
    }

    private static void CheckOutput(OptionResult result)
    {
        if (result.Tokens is not [{ Value: var path }])
        {
            return;
        }

        result.RefuseIf(path.Length == 0 || Directory.Exists(path) || Path.EndsInDirectorySeparator(path), "--output must name a file, not a directory.");
        result.RefuseIf(File.Exists(path), $"--output: '{path}' exists; name another file, or delete it first.");
        result.RefuseIf(path.Length > 0 && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))), $"--output: the directory of '{path}' does not exist; create it first.");
    }

    private static void CheckTogether(CommandResult result)
    {
        bool isReal = result.Has(s_baseAddress);
        result.RefuseIf(isReal && result.Has(s_demoFailure), "--demo-failure is for the built-in stub; leave --base-address away.");
        result.RefuseIf(!isReal && result.Has(s_days), "--days is for your PBX; give --base-address too.");
        result.RefuseIf(!isReal && result.Has(s_fingerprint), "--certificate-fingerprint is for your PBX; give --base-address too.");
    }
}
