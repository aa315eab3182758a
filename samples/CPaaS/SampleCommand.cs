using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CPaaSSample.Demo;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Samples;

namespace CPaaSSample;

/// <summary>The command line: what may be said, what it means, and what <c>--help</c> tells about it.</summary>
internal static class SampleCommand
{
    private const double DefaultMinutes = 10;

    private static readonly Option<Uri?> s_baseAddress = CommandLine.AddressOption(
        "--base-address",
        "Your CPaaS server, such as https://cpaas.example.com. Without it everything runs against the built-in stub.");

    private static readonly Option<string?> s_agent = Number("--agent", "The agent's number, which rings first: 10 to 15 digits with the country code.");

    private static readonly Option<string?> s_destination = Number("--destination", "The number to connect the agent with: 10 to 15 digits with the country code.");

    private static readonly Option<string?> s_callerId = Number("--caller-id", "The caller ID that both see.");

    private static readonly Option<string?> s_requestId = new("--request-id")
    {
        HelpName = "id",
        Description = "Place no call, but wait for the record of an earlier one.",
    };

    private static readonly Option<double?> s_minutes = new("--wait-minutes")
    {
        HelpName = "n",
        Description = $"How long to wait for the record at the most. [default: {DefaultMinutes}; a few seconds on the stub]",
        Validators = { result => result.RefuseIf(result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out double minutes) && minutes is not (> 0 and <= 1440), "--wait-minutes must be from 0 to 1440, and not 0.") },
    };

    private static readonly Option<string?> s_demoFailure = new("--demo-failure")
    {
        HelpName = string.Join('|', DemoFailures.Names),
        Description = "Show how a failure looks, on the built-in stub.",
    };

    private static readonly Option<string[]> s_account = CommandLine.RefusedOption(CPaaSCredentials.Account, "--account");

    private static readonly Option<string[]> s_auth = CommandLine.RefusedOption(CPaaSCredentials.Auth, "--auth", "--token");

    public static RootCommand Create()
    {
        var command = new RootCommand(
            $"""
            Tries the CPaaS client of Telephony.Sdk: places a call (click to call), waits until it is over, and shows its record (CDR).

            Without arguments it talks to a built-in stub server; no phone rings and nothing leaves this machine. With --base-address it talks to your server, where a call rings two phones: only those that you name.
            {CPaaSCredentials.Account.HowToSet}
            {CPaaSCredentials.Auth.HowToSet}

            Exit codes: 0 everything worked; 1 a step failed; 2 wrong usage; 3 nothing failed, but a step was skipped; 130 cancelled.
            """)
        {
            s_baseAddress, s_agent, s_destination, s_callerId, s_requestId, s_minutes, s_demoFailure, s_account, s_auth,
        };
        s_demoFailure.AcceptOnlyFromAmong(DemoFailures.Names);
        command.Validators.Add(CheckTogether);
        command.SetAction((parsed, cancellationToken) => SampleRun.RunAsync(Read(parsed), cancellationToken));
        return command;
    }

    private static SampleOptions Read(ParseResult parsed)
    {
        Uri? baseAddress = parsed.GetValue(s_baseAddress);
        CPaaSClickToCall? named = parsed.GetValue(s_agent) is { } agent ? new CPaaSClickToCall(agent, parsed.GetValue(s_callerId)!, parsed.GetValue(s_destination)!) : null;
        return new SampleOptions
        {
            BaseAddress = baseAddress,
            Call = named ?? (baseAddress is null ? DemoServer.Call : null),
            RequestId = parsed.GetValue(s_requestId),
            Patience = parsed.GetValue(s_minutes) is { } minutes ? TimeSpan.FromMinutes(minutes) : baseAddress is null ? DemoServer.Patience : TimeSpan.FromMinutes(DefaultMinutes),
            Interval = baseAddress is null ? DemoServer.Interval : null,
            DemoFailure = DemoFailures.Parse(parsed.GetValue(s_demoFailure)),
        };
    }

    private static Option<string?> Number(string name, string description) => new(name) { HelpName = "number", Description = description };

    private static void CheckTogether(CommandResult result)
    {
        bool[] named = [result.Has(s_agent), result.Has(s_destination), result.Has(s_callerId)];
        result.RefuseIf(named.Distinct().Count() > 1, "--agent, --destination and --caller-id belong together.");
        result.RefuseIf(named[0] && result.Has(s_requestId), "--request-id places no call; leave --agent, --destination and --caller-id away.");
        result.RefuseIf(result.Has(s_baseAddress) && result.Has(s_demoFailure), "--demo-failure is for the built-in stub; leave --base-address away.");
    }
}
