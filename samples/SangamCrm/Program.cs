using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using SangamCrmSample;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.Testing;

Option<string?> ivrName = CommandLine.TextOption("--ivr-name", "name", "The name by which your CRM knows the phone system.");
Option<bool> bearer = new("--bearer") { Description = "Send the token as a bearer token." };
var table = new TableOptions($"The calls to push, CSV or .xlsx, with the columns {string.Join(", ", CallsFile.Columns.Select(column => column.Name))}. [default: a few calls, to the stub only]");
Option<int?> batchSize = CommandLine.NumberOption("--batch-size", "How many calls to push in one request. [default: 100; 2 on the stub]", least: 1, most: 10_000);
Option<int?> skip = CommandLine.NumberOption("--skip", "Leave out the first n calls of the file, because they are in the CRM already.", least: 0, most: 1_000_000_000);

var app = new SampleApp("SangamCrm", "SangamCRM", "CRM")
{
    Purpose = "Pushes a day's calls from a file into SangamCRM, some in a request, and tells which numbers it wants no more calls of.",
    Example = "https://example.sangamcrm.com",
    OnStub = "not to a CRM",
    Needed = "--base-address, --ivr-name and --csv",
    Credentials =
    [
        new("token of your SangamCRM", "SangamCrm:Token", "SANGAM_TOKEN", "SangamCRM's support gives it", "--token", "-t", "--api-token"),
    ],
    Stub = StubVendor.SangamCrm,
    Demo = Demo.Prepare,
    DemoFailures = Demo.Failures,
    Options = [ivrName, bearer, .. table.All, batchSize, skip],
    OnlyReal = [ivrName],
    Check = (given, isReal) =>
    {
        given.RefuseIf(isReal && !given.Has(ivrName), "--ivr-name is missing: give the name by which your CRM knows the phone system.");
        given.RefuseIf(isReal && !given.Has(table.Csv), "--csv is missing: give the file with the calls to push to your CRM.");
    },
};

return await app.RunAsync(args, async (run, cancellationToken) =>
{
    // Before anything is sent: a file with a wrong call pushes none.
    IReadOnlyList<SangamCallLog> calls = table.Read(run, "demo-calls.csv", CallsFile.Columns, CallsFile.Read, cancellationToken);

    if (!run.IsDemo)
    {
        run.Settings["IvrName"] = run.Get(ivrName);
        run.Settings["TokenScheme"] = (run.Get(bearer) ? SangamTokenScheme.Bearer : SangamTokenScheme.Raw).ToString();
    }

    // This call is all that the SDK needs: the section holds BaseAddress, IvrName and Token, and is validated when the host starts.
    ISangamCrmClient crm = await run.ConnectAsync<ISangamCrmClient>((services, section) => services.AddSangamCrm(section), cancellationToken);

    await new PushCalls(crm, run.Screen).RunAsync(calls, run.Get(skip) ?? 0, run.Get(batchSize, onStub: 2) ?? 100, cancellationToken);
});
