using System.CommandLine;
using System.CommandLine.Parsing;
using SangamCrmSample.Demo;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>The command line: what may be said, what it means, and what <c>--help</c> tells about it.</summary>
internal static class SampleCommand
{
    private const int DemoBatchSize = 2;
    private const int UsualBatchSize = 100;

    private static readonly Option<Uri?> s_baseAddress = CommandLine.AddressOption(
        "--base-address", "Your CRM, such as https://example.sangamcrm.com. Without it everything runs against the built-in stub.");

    private static readonly Option<string?> s_ivrName = new("--ivr-name") { HelpName = "name", Description = "The name by which your CRM knows the phone system." };

    private static readonly Option<bool> s_bearer = new("--bearer") { Description = "Send the token as a bearer token." };

    private static readonly Option<string?> s_csv = new("--csv")
    {
        HelpName = "file",
        Description = $"The calls to push, with the columns {string.Join(", ", CallsFile.Columns)}. [default: a few calls, to the stub only]",
    };

    private static readonly Option<int?> s_batchSize = CommandLine.NumberOption(
        "--batch-size", $"How many calls to push in one request. [default: {UsualBatchSize}; {DemoBatchSize} on the stub]", least: 1, most: 10_000);

    private static readonly Option<int?> s_skip = CommandLine.NumberOption(
        "--skip", "Leave out the first n calls of the file, because they are in the CRM already.", least: 0, most: 1_000_000_000);

    private static readonly Option<string?> s_demoFailure = new("--demo-failure")
    {
        HelpName = string.Join('|', DemoFailures.Names),
        Description = "Show how a failure looks, on the built-in stub.",
    };

    private static readonly Option<string[]> s_token = CommandLine.RefusedOption(CrmToken.Credential, "--token", "-t", "--api-token");

    public static Task<int> RunAsync(string[] args) => CommandLine.RunAsync(Create(), args);

    private static RootCommand Create()
    {
        var command = new RootCommand(
            $"""
            Pushes a day's calls from a CSV file into SangamCRM, some in a request, and tells which numbers it wants no more calls of.

            Without arguments it talks to a built-in stub server; nothing leaves this machine. With --base-address it talks to your CRM. {CrmToken.Credential.HowToSet}

            Exit codes: 0 all calls were pushed; 1 something failed; 2 wrong usage; 130 cancelled.
            """)
        {
            s_baseAddress, s_ivrName, s_bearer, s_csv, s_batchSize, s_skip, s_demoFailure, s_token,
        };
        s_demoFailure.AcceptOnlyFromAmong(DemoFailures.Names);
        command.Validators.Add(CheckTogether);
        command.SetAction((parsed, cancellationToken) => SampleRun.RunAsync(Read(parsed), cancellationToken));
        return command;
    }

    private static SampleOptions Read(ParseResult parsed) => new()
    {
        BaseAddress = parsed.GetValue(s_baseAddress),
        IvrName = parsed.GetValue(s_ivrName),
        TokenScheme = parsed.GetValue(s_bearer) ? SangamTokenScheme.Bearer : SangamTokenScheme.Raw,
        Csv = parsed.GetValue(s_csv),
        BatchSize = parsed.GetValue(s_batchSize) ?? (parsed.GetValue(s_baseAddress) is null ? DemoBatchSize : UsualBatchSize),
        Skip = parsed.GetValue(s_skip) ?? 0,
        DemoFailure = DemoFailures.Parse(parsed.GetValue(s_demoFailure)),
    };

    private static void CheckTogether(CommandResult result)
    {
        bool isReal = result.Has(s_baseAddress);
        result.RefuseIf(isReal && result.Has(s_demoFailure), "--demo-failure is for the built-in stub; leave --base-address away.");
        result.RefuseIf(isReal && !result.Has(s_ivrName), "--ivr-name is missing: give the name by which your CRM knows the phone system.");
        result.RefuseIf(isReal && !result.Has(s_csv), "--csv is missing: give the file with the calls to push to your CRM.");
        result.RefuseIf(!isReal && result.Has(s_ivrName), "--ivr-name is for your CRM; give --base-address too.");
    }
}
