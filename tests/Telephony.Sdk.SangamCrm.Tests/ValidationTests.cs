using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>Bad input is refused with a message that says what to do, before anything is sent.</summary>
[TestFixture]
public sealed class ValidationTests : LegalRequestsFixture<SangamCrmDocument, ISangamCrmClient>
{
    private static readonly DateTimeOffset s_time = Samples.At(10, 55, 47);

    private static readonly TestCaseData[] s_bad =
    [
        Case("no calls", client => client.CallLogs.PushAsync((IReadOnlyCollection<SangamCallLog>)null!), "logs"),
        Case("an empty list of calls", client => client.CallLogs.PushAsync([]), "logs"),
        Case("a call that is null", client => client.CallLogs.PushAsync([Samples.Inbound(), null!]), "logs"),
        Case("one call that is null", client => client.CallLogs.PushAsync((SangamCallLog)null!), "logs"),
        Case("no direction", Log(direction: ""), "logs[1].Direction"),
        Case("another direction", Log(direction: "internal"), "logs[1].Direction"),
        Case("no source", Log(source: null), "logs[1].Source"),
        Case("a blank source", Log(source: " "), "logs[1].Source"),
        Case("a source with a line break", Log(source: "1\r\n2"), "logs[1].Source"),
        Case("no destination", Log(destination: ""), "logs[1].Destination"),
        Case("no owner", Log(user: ""), "logs[1].AssignedUserId"),
        Case("no status", Log(status: ""), "logs[1].Status"),
        Case("a status with a tab", Log(status: "Not\tHeld"), "logs[1].Status"),
        Case("no start", Log(start: default(DateTimeOffset)), "logs[1].StartedAt"),
        Case("an end before the start", Log(end: s_time.AddTicks(-1)), "logs[1].EndedAt"),
        Case("no source of the log", Log(change: log => log.LoggedBy = default), "logs[1].LoggedBy"),
        Case("a decision with a line break", Log(change: log => log.Decision = new SangamDecision("\n")), "logs[1].Decision"),
        Case("an empty subject", Log(change: log => log.Subject = ""), "logs[1].Subject"),
        Case("a relative recording", Log(change: log => log.RecordingLink = new Uri("/1.mp3", UriKind.Relative)), "logs[1].RecordingLink"),
        Case("a recording in a file", Log(change: log => log.RecordingLink = new Uri("file:///recordings/1.mp3")), "logs[1].RecordingLink"),
        Case("no pop-up", client => client.CallPopups.NotifyAsync(null!), "popup"),
        Case("a pop-up without caller", client => client.CallPopups.NotifyAsync(new("", "1", "a@b", "1.2", s_time)), "CallerId"),
        Case("a pop-up without called number", client => client.CallPopups.NotifyAsync(new("1", null!, "a@b", "1.2", s_time)), "CalledNumber"),
        Case("a pop-up without agent", client => client.CallPopups.NotifyAsync(new("1", "2", " ", "1.2", s_time)), "AgentEmail"),
        Case("a pop-up without id", client => client.CallPopups.NotifyAsync(new("1", "2", "a@b", "", s_time)), "UniqueId"),
        Case("a pop-up without time", client => client.CallPopups.NotifyAsync(new("1", "2", "a@b", "1.2", default)), "Time"),
        Case("a pop-up without event", client => client.CallPopups.NotifyAsync(new("1", "2", "a@b", "1.2", s_time) { Event = default }), "Event"),
    ];

    private static readonly TestCaseData[] s_good =
    [
        Good("an end at the start", Log(end: s_time)),
        Good("a masked number", Log(source: "987***987*")),
        Good("a withheld number", Log(source: "anonymous")),
        Good("a direction in any case", Log(direction: "INBOUND")),
        Good("a start in 1970", Log(start: DateTimeOffset.FromUnixTimeSeconds(0))),
        Good("no decision", Log(change: log => log.Decision = default)),
    ];

    [TestCaseSource(nameof(s_bad))]
    public async Task Bad_input_is_refused_before_anything_is_sent(Func<ISangamCrmClient, Task> call, string parameter)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        using SangamCrmClient client = NewClient(server);

        ArgumentException error = (await FluentActions.Awaiting(() => call(client)).Should().ThrowAsync<ArgumentException>()).Which;

        error.ParamName.Should().Be(parameter);
        error.Message.Should().Contain(parameter);
        server.Journal.Count().Should().Be(0);
    }

    [TestCaseSource(nameof(s_good))]
    public async Task What_the_document_allows_is_sent(Func<ISangamCrmClient, Task> call)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        server.Map("POST", "api/v1/ivr-call-log", StubResponse.Json("""{"status":200,"result":[]}"""));
        using SangamCrmClient client = NewClient(server);

        await call(client);

        server.Journal.Count().Should().Be(1);
    }

    private static SangamCrmClient NewClient(TelephonyStubs server) =>
        SangamCrmClient.Create(new SangamCrmOptions { BaseAddress = server.BaseAddress, IvrName = "test-ivr", Token = "test-token" });

    private static Func<ISangamCrmClient, Task> Log(
        string direction = "outbound",
        string? source = "1",
        string destination = "2",
        string user = "1",
        string status = "Held",
        DateTimeOffset? start = null,
        DateTimeOffset? end = null,
        Action<SangamCallLog>? change = null)
    {
        var log = new SangamCallLog(new CallDirection(direction), source!, destination, start ?? s_time, end ?? s_time.AddMinutes(1), new SangamCallStatus(status), user);
        change?.Invoke(log);
        return client => client.CallLogs.PushAsync([Samples.Inbound(), log]);
    }

    private static TestCaseData Case(string name, Func<ISangamCrmClient, Task> call, string parameter) =>
        new TestCaseData(call, parameter).SetName($"{{m}}: {name}");

    private static TestCaseData Good(string name, Func<ISangamCrmClient, Task> call) => new TestCaseData(call).SetName($"{{m}}: {name}");

    protected override IEnumerable<Func<Task>> Requests(ISangamCrmClient client, LegalValues values)
    {
        yield return () => client.CallLogs.PushAsync([.. Enumerable.Range(0, values.Number(1, 5)).Select(_ => Log(values))]);
        yield return () => client.CallPopups.NotifyAsync(new SangamCallPopup(values.Text(), values.Text(), values.Text(), values.Text(), values.Instant()) { Event = values.Word<SangamPopupEvent>() });
    }

    private static SangamCallLog Log(LegalValues values)
    {
        DateTimeOffset start = values.Instant();
        return new SangamCallLog(
            values.One(CallDirection.Inbound, CallDirection.Outbound), values.Text(), values.Text(), start, start.AddSeconds(values.Number(0, 1_000_000)), values.Word<SangamCallStatus>(), values.Text())
        {
            Subject = values.Maybe(() => values.Text()),
            Decision = values.MaybeOf(values.Word<SangamDecision>) ?? default,
            LoggedBy = values.Word<SangamLoggedBy>(),
            RecordingLink = values.Maybe(() => values.Address()),
        };
    }
}
