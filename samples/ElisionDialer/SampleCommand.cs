using System.CommandLine;
using System.CommandLine.Parsing;
using ElisionDialerSample.Demo;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>The command line: what may be said, what it means, and what <c>--help</c> tells about it.</summary>
internal static class SampleCommand
{
    private static readonly Option<Uri?> s_baseAddress = CommandLine.AddressOption(
        "--base-address",
        "Your dialer, such as https://dialer.example.com. Without it everything runs against the built-in stub.");

    private static readonly Option<string?> s_scriptPath = new("--script-path")
    {
        HelpName = "path",
        Description = "Where the API's script is on your dialer. [default: /dialer/elision_api.php; a VICIdial has /vicidial/non_agent_api.php]",
    };

    private static readonly Option<ElisionTransport> s_transport = new("--transport")
    {
        HelpName = "Query|Form",
        Description = "Whether requests are queries, as documented, or forms, which keep the password out of access logs.",
        DefaultValueFactory = _ => ElisionTransport.Query,
        CustomParser = ReadTransport,
    };

    private static readonly Option<string?> s_csv = new("--csv")
    {
        HelpName = "file",
        Description = $"The leads: a column {LeadFile.Phone}, and any of {string.Join(", ", LeadFile.Optional)}. [default: twelve leads of the stub]",
    };

    private static readonly Option<string?> s_listId = new("--list-id")
    {
        HelpName = "digits",
        Description = "The list that the leads go into. [default: 1101 on the stub]",
    };

    private static readonly Option<string?> s_campaign = new("--campaign")
    {
        HelpName = "id",
        Description = "Add the list to this campaign first. Without it the list has to be there. [default: TESTCAMP on the stub; none on your dialer]",
    };

    private static readonly Option<string> s_listName = new("--list-name")
    {
        HelpName = "name",
        Description = "The name of the list to add, 6 to 30 characters.",
        DefaultValueFactory = _ => "Imported leads",
    };

    private static readonly Option<string?> s_demoFailure = new("--demo-failure")
    {
        HelpName = string.Join('|', DemoFailures.Names),
        Description = "Show how a failure looks, on the built-in stub.",
    };

    private static readonly Option<string[]> s_user = CommandLine.RefusedOption(DialerCredentials.User, "--user", "-u");

    private static readonly Option<string[]> s_password = CommandLine.RefusedOption(DialerCredentials.Password, "--password", "--pass", "-p");

    public static RootCommand Create()
    {
        var command = new RootCommand(
            $"""
            Tries the Elision dialer client of Telephony.Sdk: adds a list, and imports a CSV file of leads into it, with a progress bar and a table of what became of each.

            Without arguments it talks to a built-in stub server; nothing leaves this machine. With --base-address it talks to your dialer, which may call the leads.
            {DialerCredentials.User.HowToSet}
            {DialerCredentials.Password.HowToSet}

            Exit codes: 0 everything worked; 1 a step failed, or a lead was not created; 2 wrong usage; 3 nothing failed, but a step was skipped; 130 cancelled.
            """)
        {
            s_baseAddress, s_scriptPath, s_transport, s_csv, s_listId, s_campaign, s_listName, s_demoFailure, s_user, s_password,
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
            ScriptPath = parsed.GetValue(s_scriptPath),
            Transport = parsed.GetValue(s_transport),
            ListId = parsed.GetValue(s_listId) ?? DemoDialer.ListId,
            CampaignId = parsed.GetValue(s_campaign) ?? (baseAddress is null ? DemoDialer.CampaignId : null),
            ListName = parsed.GetValue(s_listName)!,
            Csv = parsed.GetValue(s_csv) ?? DemoDialer.LeadFile,
            DemoFailure = DemoFailures.Parse(parsed.GetValue(s_demoFailure)),
        };
    }

    private static ElisionTransport ReadTransport(ArgumentResult result)
    {
        foreach (ElisionTransport transport in Enum.GetValues<ElisionTransport>())
        {
            if (string.Equals(result.Tokens[0].Value, transport.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return transport;
            }
        }

        result.AddError("--transport must be Query or Form.");
        return default;
    }

    private static void CheckTogether(CommandResult result)
    {
        bool isReal = result.Has(s_baseAddress);
        result.RefuseIf(isReal && !(result.Has(s_csv) && result.Has(s_listId)), "Your dialer needs --csv and --list-id too.");
        result.RefuseIf(isReal && result.Has(s_demoFailure), "--demo-failure is for the built-in stub; leave --base-address away.");
        result.RefuseIf(!isReal && result.Has(s_scriptPath), "--script-path is for your dialer; give --base-address too.");
    }
}
