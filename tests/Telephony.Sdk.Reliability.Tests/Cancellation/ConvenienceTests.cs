using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>Conveniences of several requests that give one result: waiting for the record of a call, an import of leads.</summary>
public sealed class ConvenienceTests : CancellationFixture
{
    private static readonly StubResponse s_noRecord = StubResponse.Json("""{ "response": { "message": "cdr found", "result": [], "success": "true" } }""");
    private static readonly StubResponse s_created = StubResponse.Json("""{ "lead 1": { "success": true, "message": "Record(s) Created", "data": "1234567893|1101|1036||NEW|" } }""");

    [Test]
    public async Task Waiting_for_a_record_between_two_looks()
    {
        TelephonyStubs server = Servers.Answering(AllVendors.Of<CPaaSDocument>(), s_noRecord);
        await using ServiceProvider services = AllVendors.Of<CPaaSDocument>().Open(server.BaseAddress, Clock);
        var looked = new TaskCompletionSource();
        Task waiting = WaitForRecordAsync(services, new Doing<TimeSpan>(looked.SetResult));
        await looked.Task.WithPatience();
        await Clock.WaitForTimersAsync(2);

        await Caller.CancelAsync();

        await waiting.ShouldBeCancelledByAsync(Caller.Token);
        server.Journal.Count().Should().Be(1);
        Clock.Running.Should().Be(0);
    }

    [TestCase(StubFault.Hang)]
    [TestCase(StubFault.HangInBody)]
    public async Task Waiting_for_a_record_in_a_look(StubFault fault)
    {
        TelephonyStubs server = Servers.Answering(AllVendors.Of<CPaaSDocument>(), s_noRecord);
        server.Faults.FailNextRequests(fault);
        await using ServiceProvider services = AllVendors.Of<CPaaSDocument>().Open(server.BaseAddress, Clock);
        Task waiting = WaitForRecordAsync(services);
        await server.Journal.WaitForAsync(1, CancellationToken.None).WithPatience();
        await Task.Delay(Patience.ReadingTime, CancellationToken.None);

        await Caller.CancelAsync();

        await waiting.ShouldBeCancelledByAsync(Caller.Token);
        (await Sockets.SettleAsync(server)).Should().Be(0, "its connection is closed");
        server.Journal.Count().Should().Be(1);
        Clock.Running.Should().Be(0);
    }

    [Test]
    public async Task Waiting_for_a_record_before_the_first_look()
    {
        TelephonyStubs server = Servers.Answering(AllVendors.Of<CPaaSDocument>(), s_noRecord);
        await using ServiceProvider services = AllVendors.Of<CPaaSDocument>().Open(server.BaseAddress, Clock);
        await Caller.CancelAsync();

        await WaitForRecordAsync(services).ShouldBeCancelledByAsync(Caller.Token);

        server.Journal.ConnectionCount.Should().Be(0);
    }

    [Test]
    public async Task An_import_of_leads_between_two_requests_keeps_what_was_created()
    {
        TelephonyStubs server = Servers.Answering(AllVendors.Of<ElisionDialerDocument>(), s_created);

        ElisionLeadImport import = await ImportAsync(server, new Doing<ElisionLeadProgress>(Caller.Cancel));

        import.Failure.Should().BeAssignableTo<OperationCanceledException>().Which.CancellationToken.Should().Be(Caller.Token);
        import.Outcomes.Select(outcome => outcome.State).Should().Equal(ElisionLeadState.Created, ElisionLeadState.NotSent, ElisionLeadState.NotSent);
        server.Journal.Count().Should().Be(1);
    }

    [TestCase(StubFault.Hang)]
    [TestCase(StubFault.HangInBody)]
    public async Task An_import_of_leads_in_a_request_does_not_know_of_its_leads_alone(StubFault fault)
    {
        TelephonyStubs server = Servers.Answering(AllVendors.Of<ElisionDialerDocument>(), s_created);
        Task<ElisionLeadImport> importing = ImportAsync(server, new Doing<ElisionLeadProgress>(() => server.Faults.FailNextRequests(fault)));
        await server.Journal.WaitForAsync(2, CancellationToken.None).WithPatience();
        await Task.Delay(Patience.ReadingTime, CancellationToken.None);

        await Caller.CancelAsync();

        ElisionLeadImport import = await importing.WithPatience();
        import.Failure.Should().BeAssignableTo<OperationCanceledException>().Which.CancellationToken.Should().Be(Caller.Token);
        import.Outcomes.Select(outcome => outcome.State).Should().Equal(ElisionLeadState.Created, ElisionLeadState.Unknown, ElisionLeadState.NotSent);
        server.Journal.Count().Should().Be(2);
    }

    private Task<IReadOnlyList<CPaaSCallDetailRecord>> WaitForRecordAsync(IServiceProvider services, IProgress<TimeSpan>? progress = null) =>
        services.GetRequiredService<ICPaaSClient>().CallDetailRecords.WaitForRequestAsync("57362de4f0", progress: progress, timeProvider: Clock, cancellationToken: Caller.Token);

    private async Task<ElisionLeadImport> ImportAsync(TelephonyStubs server, IProgress<ElisionLeadProgress> progress)
    {
        await using ServiceProvider services = AllVendors.Of<ElisionDialerDocument>().Open(server.BaseAddress, Clock, settings: [("MaxLeadsPerRequest", "1")]);
        ElisionLead[] leads = [new("1234567893", "1101"), new("1234567894", "1101"), new("1234567895", "1101")];
        return await services.GetRequiredService<IElisionDialerClient>().Leads.AddAsync(leads, progress, Caller.Token);
    }
}
