using System.CommandLine;
using System.Globalization;
using IbizfoneIvrSample;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

const string Where = "which iBizFone shares with your account";
Option<string?> day = CommandLine.TextOption("--day", "day", "The day that the office hours are for: Daily, or a day of the week.");
day.DefaultValueFactory = _ => nameof(IbizfoneDay.Daily);
day.AcceptOnlyFromAmong(Enum.GetNames<IbizfoneDay>());
Option<TimeOnly?> opens = TimeOption("--opens", "When the office hours begin, by the 24-hour clock. [default: 09:30 on the stub; none on your IVR]");
Option<TimeOnly?> closes = TimeOption("--closes", "When they end. [default: 18:30 on the stub; none on your IVR]");
Option<DateOnly?> holiday = CommandLine.ValueOption<DateOnly?>(
    "--holiday",
    "yyyy-MM-dd",
    "The date to make a holiday. The IVR has no way to take it back. [default: 2026-01-26 on the stub; none on your IVR]",
    text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
    "a date such as 2026-01-26");

var app = new SampleApp("IbizfoneIvr", "iBizFone IVR", "IVR")
{
    Purpose = "Tries the iBizFone IVR client of Telephony.Sdk: sets office hours and a holiday.",
    Example = "https://ivr.example.com",
    OnReal = ", and changes only what you name",
    OnStub = "not to an IVR",
    Credentials =
    [
        new("API key of your IVR", "IbizfoneIvr:ApiKey", "IBIZFONE_API_KEY", Where, "--api-key", "--apikey", "--key"),
        new("customer id of your IVR", "IbizfoneIvr:CustomerId", "IBIZFONE_CUSTOMER_ID", Where, "--customer-id", "--custid"),
    ],
    Stub = StubVendor.IbizfoneIvr,
    Demo = Demo.Prepare,
    DemoFailures = Demo.Failures,
    Options = [day, opens, closes, holiday],
    Check = (given, isReal) =>
    {
        given.RefuseIf(given.Has(opens) != given.Has(closes), "--opens and --closes belong together.");
        given.RefuseIf(isReal && given.Has(day) && !given.Has(opens), "--day needs --opens and --closes.");
    },
};

return await app.RunAsync(args, async (run, cancellationToken) =>
{
    // This call is all that the SDK needs: the section holds BaseAddress, ApiKey and CustomerId, and is validated when the host starts.
    IIbizfoneIvrClient ivr = await run.ConnectAsync<IIbizfoneIvrClient>((services, section) => services.AddIbizfoneIvr(section), cancellationToken);

    if (run.Get(opens, onStub: new(9, 30)) is { } from && run.Get(closes, onStub: new(18, 30)) is { } to)
    {
        IbizfoneDay of = Enum.Parse<IbizfoneDay>(run.Get(day)!);
        await ivr.OfficeHours.SetAsync(of, from, to, cancellationToken);
        run.Screen.Done(Words.Of($"Set the office hours: {of} from {from:HH:mm} to {to:HH:mm}"));
    }
    else
    {
        run.Screen.Skip("Set the office hours", "name them with --opens and --closes");
    }

    if (run.Get(holiday, onStub: new(2026, 1, 26)) is { } date)
    {
        await ivr.Holidays.AddAsync(date, cancellationToken);
        run.Screen.Done(Words.Of($"Added a holiday: {date:yyyy-MM-dd}"));
    }
    else
    {
        run.Screen.Skip("Add a holiday", "name one with --holiday; the IVR has no way to take it back");
    }
});

static Option<TimeOnly?> TimeOption(string name, string description) => CommandLine.ValueOption<TimeOnly?>(
    name,
    "HH:mm",
    description,
    text => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null,
    "a time of day such as 09:30 or 18:00");
