using System.CommandLine;
using System.Globalization;
using CPaaSSample;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

const string Where = "one of the API credentials that your CPaaS server was set up with";
Option<string?> agent = CommandLine.TextOption("--agent", "number", "The agent's number, which rings first: 10 to 15 digits with the country code.");
Option<string?> destination = CommandLine.TextOption("--destination", "number", "The number to connect the agent with: 10 to 15 digits with the country code.");
Option<string?> callerId = CommandLine.TextOption("--caller-id", "number", "The caller ID that both see.");
Option<string?> request = CommandLine.TextOption("--request-id", "id", "Place no call, but wait for the record of an earlier one.");
Option<double?> minutes = CommandLine.ValueOption<double?>(
    "--wait-minutes",
    "n",
    "How long to wait for the record at the most. [default: 10; a few seconds on the stub]",
    text => double.TryParse(text, CultureInfo.InvariantCulture, out double number) && number is >= 0.01 and <= 1440 ? number : null,
    "a number from 0.01 to 1440");

var app = new SampleApp("CPaaS", "CPaaS", "CPaaS server")
{
    Purpose = "Tries the CPaaS client of Telephony.Sdk: places a call (click to call), waits until it is over, and shows its record (CDR).",
    Example = "https://cpaas.example.com",
    OnReal = ", where a call rings two phones: only those that you name",
    OnStub = "so no phone rings",
    Credentials =
    [
        new("account id of your CPaaS server", "CPaaS:Account", "CPAAS_ACCOUNT", Where, "--account"),
        new("account auth of your CPaaS server", "CPaaS:Auth", "CPAAS_AUTH", Where, "--auth", "--token"),
    ],
    Stub = StubVendor.CPaaS,
    Demo = Demo.Prepare,
    DemoFailures = Demo.Failures,
    Options = [agent, destination, callerId, request, minutes],
    Check = (given, _) =>
    {
        bool[] named = [given.Has(agent), given.Has(destination), given.Has(callerId)];
        given.RefuseIf(named.Distinct().Count() > 1, "--agent, --destination and --caller-id belong together.");
        given.RefuseIf(named[0] && given.Has(request), "--request-id places no call; leave --agent, --destination and --caller-id away.");
    },
};

return await app.RunAsync(args, async (run, cancellationToken) =>
{
    // This call is all that the SDK needs: the section holds BaseAddress, Account and Auth, and is validated when the host starts.
    ICPaaSClient cpaas = await run.ConnectAsync<ICPaaSClient>((services, section) => services.AddCPaaS(section), cancellationToken);

    string? requestId = run.Get(request) ?? await PlaceCallAsync(cpaas, run, cancellationToken);
    if (requestId is null)
    {
        run.Screen.Skip("Wait for the record of the call", "none was placed; name an earlier one with --request-id");
        return;
    }

    // The stub's call is over at the second look, so it is looked at more often there.
    var waiting = new Reports<TimeSpan>(waited => run.Screen.Note(Words.Of($"  no record yet after {waited.TotalSeconds:0} s")));
    var patience = TimeSpan.FromMinutes(run.Get(minutes, onStub: 0.1) ?? 10);
    IReadOnlyList<CPaaSCallDetailRecord> records = await cpaas.CallDetailRecords.WaitForRequestAsync(
        requestId, patience, run.IsDemo ? TimeSpan.FromSeconds(1) : null, waiting, cancellationToken: cancellationToken);
    if (records.Count == 0)
    {
        string time = patience < TimeSpan.FromMinutes(1) ? Words.Count(Math.Round(patience.TotalSeconds, 1), "second") : Words.Count(Math.Round(patience.TotalMinutes, 1), "minute");
        throw new StepFailedException($"There is no record of the request {requestId} after {time}. Wait on with --request-id {requestId}; that places no call.");
    }

    // The form that all vendors of the SDK share.
    foreach (CallRecord record in records.Select(record => record.ToCallRecord()))
    {
        run.Screen.Done($"Read the record of the call {record.Id}");
        run.Screen.Show(
            ("Direction", record.Direction.Value),
            ("From", record.From),
            ("To", record.To),
            ("Started", Words.Utc(record.StartedAt)),
            ("Answered", Words.Utc(record.AnsweredAt)),
            ("Ended", Words.Utc(record.EndedAt)),
            ("Talk time", Words.Duration(record.TalkTime)),
            ("Status", record.Status),
            ("Agent", record.Agent),
            ("Recording", record.Recording));
    }
});

// The agent's phone rings, then the destination's. The SDK never sends it twice.
async Task<string?> PlaceCallAsync(ICPaaSClient cpaas, SampleRun run, CancellationToken cancellationToken)
{
    CPaaSClickToCall? call = run.Get(agent) is { } number ? new(number, run.Get(callerId)!, run.Get(destination)!) : run.IsDemo ? Demo.Call : null;
    if (call is null)
    {
        run.Screen.Skip("Place a call", "name whom to connect with --agent, --destination and --caller-id");
        return null;
    }

    CPaaSReceipt receipt = await cpaas.Calls.ClickToCallAsync(call, cancellationToken);
    run.Screen.Done($"Placed the call: {call.AgentNumber} to {call.DestinationNumber}, request {receipt.Id}");
    return receipt.Id;
}
