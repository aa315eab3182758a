using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IbizfoneIvrSample.Demo;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Samples;

namespace IbizfoneIvrSample;

/// <summary>The command line: what may be said, what it means, and what <c>--help</c> tells about it.</summary>
internal static class SampleCommand
{
    private static readonly Option<Uri?> s_baseAddress = CommandLine.AddressOption(
        "--base-address",
        "Your IVR, such as https://ivr.example.com. Without it everything runs against the built-in stub.");

    private static readonly Option<string> s_day = new("--day")
    {
        HelpName = "day",
        Description = "The day that the office hours are for: Daily, or a day of the week.",
        DefaultValueFactory = _ => nameof(IbizfoneDay.Daily),
    };

    private static readonly Option<TimeOnly?> s_opens = new("--opens")
    {
        HelpName = "HH:mm",
        Description = "When the office hours begin, by the 24-hour clock. [default: 09:30 on the stub; none on your IVR]",
        CustomParser = ReadTime,
    };

    private static readonly Option<TimeOnly?> s_closes = new("--closes")
    {
        HelpName = "HH:mm",
        Description = "When they end. [default: 18:30 on the stub; none on your IVR]",
        CustomParser = ReadTime,
    };

    private static readonly Option<DateOnly?> s_holiday = new("--holiday")
    {
        HelpName = "yyyy-MM-dd",
        Description = "The date to make a holiday. The IVR has no way to take it back. [default: 2026-01-26 on the stub; none on your IVR]",
        CustomParser = ReadDate,
    };

    private static readonly Option<string?> s_demoFailure = new("--demo-failure")
    {
        HelpName = string.Join('|', DemoFailures.Names),
        Description = "Show how a failure looks, on the built-in stub.",
    };

    private static readonly Option<string[]> s_apiKey = CommandLine.RefusedOption(IvrCredentials.ApiKey, "--api-key", "--apikey", "--key");

    private static readonly Option<string[]> s_customerId = CommandLine.RefusedOption(IvrCredentials.CustomerId, "--customer-id", "--custid");

    public static RootCommand Create()
    {
        var command = new RootCommand(
            $"""
            Tries the iBizFone IVR client of Telephony.Sdk: sets office hours and a holiday.

            Without arguments it talks to a built-in stub server; nothing leaves this machine. With --base-address it talks to your IVR, and changes only what you name.
            {IvrCredentials.ApiKey.HowToSet}
            {IvrCredentials.CustomerId.HowToSet}

            Exit codes: 0 everything worked; 1 a step failed; 2 wrong usage; 3 nothing failed, but a step was skipped; 130 cancelled.
            """)
        {
            s_baseAddress, s_day, s_opens, s_closes, s_holiday, s_demoFailure, s_apiKey, s_customerId,
        };
        s_day.AcceptOnlyFromAmong(Enum.GetNames<IbizfoneDay>());
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
            Day = Enum.Parse<IbizfoneDay>(parsed.GetValue(s_day)!),
            Hours = parsed.GetValue(s_opens) is { } opens && parsed.GetValue(s_closes) is { } closes ? (opens, closes) : baseAddress is null ? DemoIvr.Hours : null,
            Holiday = parsed.GetValue(s_holiday) ?? (baseAddress is null ? DemoIvr.Holiday : null),
            DemoFailure = DemoFailures.Parse(parsed.GetValue(s_demoFailure)),
        };
    }

    private static void CheckTogether(CommandResult result)
    {
        result.RefuseIf(result.Has(s_opens) != result.Has(s_closes), "--opens and --closes belong together.");
        result.RefuseIf(result.Has(s_baseAddress) && result.Has(s_day) && !result.Has(s_opens), "--day needs --opens and --closes.");
        result.RefuseIf(result.Has(s_baseAddress) && result.Has(s_demoFailure), "--demo-failure is for the built-in stub; leave --base-address away.");
    }

    private static TimeOnly? ReadTime(ArgumentResult result)
    {
        if (TimeOnly.TryParseExact(result.Tokens[0].Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} must be a time of day such as 09:30 or 18:00.");
        return null;
    }

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        result.AddError("--holiday must be a date such as 2026-01-26.");
        return null;
    }
}
