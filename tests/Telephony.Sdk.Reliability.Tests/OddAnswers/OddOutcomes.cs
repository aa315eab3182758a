using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.OddAnswers;

/// <summary>Answers that say no, or nothing, to what was done; the words of a dialer and of an IVR; what an IVR pushes.</summary>
internal static class OddOutcomes
{
    public static IReadOnlyList<OddAnswer> Done { get; } =
    [
        Clicked("<html><body>Service Unavailable</body></html>", 503, "text/html"),
        Clicked("<!DOCTYPE html><html><body>Log in</body></html>", 200, "text/html"),
        Clicked("{}", 200, "application/json"),
        Clicked("""{"response":{"success":"OK","request_id":"CD1"}}""", 200, "application/json"),
        Clicked("""{"response":{"message":"Call initiated","request_id":"CD1"}}""", 200, "application/json"),
        Clicked("""{"response":{"success":"failed","message":"no channel"}}""", 200, "application/json"),
        Agent("SUCCESS: add_user USER HAS BEEN ADDED - 1000|pw|5|Asha|AGENTS", 500),
        new("SangomaCrm Webhooks.Delete", "deleted, but answered HTTP 503; then, sent again, 404", DeletedTwiceAsync),
        new("Any *never* call", "the caller's token is cancelled while the answer is awaited", CancelledAsync),
    ];

    public static IReadOnlyList<OddAnswer> Dialer { get; } =
    [
        Agent("Too many connections"),
        Agent("ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - 6666|2FA|"),
        Agent("<html><body>The requested URL was not found</body></html>", 404),
        Leads("SUCCESS: add_lead LEAD HAS BEEN ADDED - 09876500001|1101|24519|-4|6666"),
        Leads("ERROR: NO FUNCTION SPECIFIED"),
        Status("Invalid Key"),
        Status("Too many connections"),
        Status("<html><body>Not Found</body></html>", 404),
    ];

    public static IReadOnlyList<OddAnswer> Pushes { get; } =
    [
        Push("time=10:48"),
        Push("time=9:48:33"),
        Push("callduration=00:40"),
        Push("callduration=null"),
        Push("agentnumber=null"),
        Push("recordingurl=https://rec.example.com/play?file=a.mp3&date=20240303"),
    ];

    private static OddAnswer Clicked(string body, int status, string contentType) =>
        OddAnswer.To<CPaaSDocument, ICPaaSClient>(
            "Calls.ClickToCall",
            async cpaas => (await cpaas.Calls.ClickToCallAsync(new CPaaSClickToCall("919979270001", "15168148111", "918000680002") { Recording = CPaaSRecordingOption.Both })).Id,
            body,
            status,
            contentType);

    private static OddAnswer Agent(string body, int status = 200) =>
        OddAnswer.To<ElisionDialerDocument, IElisionDialerClient>(
            "Agents.Add",
            async dialer => (await dialer.Agents.AddAsync(new ElisionNewAgent("1000", "test-token", level: 1, "Asha", "AGENTS"))).ToString(),
            body,
            status,
            "text/html");

    private static OddAnswer Leads(string body) =>
        OddAnswer.To<ElisionDialerDocument, IElisionDialerClient>(
            "Leads.Add",
            async dialer => string.Join("; ", (await dialer.Leads.AddAsync([new ElisionLead("09876500001", "1101")])).Outcomes.Select(lead => $"{lead.State}, id {Shown.Or(lead.LeadId)}: {lead.Message}")),
            body,
            contentType: "text/html");

    private static OddAnswer Status(string body, int status = 200) =>
        OddAnswer.To<IbizfoneIvrDocument, IIbizfoneIvrClient>("Agents.SetStatus", ivr => Shown.DoneAsync(ivr.Agents.ActivateAsync("9997927001")), body, status, "text/html");

    /// <summary>One field of a push in place of the documented one.</summary>
    private static OddAnswer Push(string field) => OddAnswer.Of("IbizfoneIvr push", field, () =>
    {
        string name = field[..field.IndexOf('=', StringComparison.Ordinal)];
        string[] others = ["calllogid=7", "callnumber=9876500001", "date=2024-03-03", "time=10:48:33", "callduration=40", "callstatus=Answered"];
        string pushed = string.Join('&', [field, .. others.Where(other => !other.StartsWith(name + "=", StringComparison.Ordinal))]);
        return IbizfoneCallLog.TryParse(pushed, out IbizfoneCallLog? log, out PushProblem? error)
            ? $"the log {log.CallId} of {Shown.Or(log.LocalTime)}, talked {Shown.Or(log.TalkTime)}, agent {Shown.Or(log.AgentNumber)}, recording {Shown.Or(log.RecordingUrl)}{Shown.Kept(log.AdditionalFields!)}"
            : error.Reason;
    });

    private static async Task<string> DeletedTwiceAsync()
    {
        VendorUnderTest vendor = AllVendors.Of<SangomaCrmDocument>();
        await using TelephonyStubs stubs = await vendor.StartStubsAsync();
        stubs.Faults.ReplaceNextReplies(503, "unavailable");
        stubs.Faults.ReplaceNextReplies(404, "not found");
        await using ServiceProvider services = vendor.Open(stubs.BaseAddress, TimeProvider.System, settings: [("ResendDelay", "00:00:00.001")]);
        return await OddAnswer.ToldAsync(() => Shown.DoneAsync(services.GetRequiredService<ISangomaCrmClient>().Webhooks.DeleteAsync(1)));
    }

    private static async Task<string> CancelledAsync()
    {
        VendorUnderTest vendor = AllVendors.Of<CPaaSDocument>();
        await using TelephonyStubs stubs = await vendor.StartStubsAsync();
        stubs.Faults.FailNextRequests(StubFault.Hang);
        await using ServiceProvider services = vendor.Open(stubs.BaseAddress, TimeProvider.System);
        using var caller = new CancellationTokenSource();
        Task<CPaaSReceipt> call = services.GetRequiredService<ICPaaSClient>().Calls.ClickToCallAsync(new CPaaSClickToCall("919979270001", "15168148111", "918000680002"), caller.Token);
        await stubs.Journal.WaitForAsync(1, CancellationToken.None);
        await caller.CancelAsync();
        try
        {
            return (await call).Id;
        }
        catch (OperationCanceledException cancelled)
        {
            return $"OperationCanceledException, MayHaveTakenEffect() is {cancelled.MayHaveTakenEffect()}";
        }
    }
}
