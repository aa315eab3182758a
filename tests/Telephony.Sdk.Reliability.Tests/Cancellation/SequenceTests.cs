using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>Lists of many pages, and pushes of many batches, cancelled while they are enumerated.</summary>
public sealed class SequenceTests : CancellationFixture
{
    private static IEnumerable<Sequence> All => Sequence.All;

    private static IEnumerable<Sequence> AtTheEnd => Sequence.AtTheEnd;

    private static IEnumerable<Sequence> OfSeveralPerRequest => Sequence.All.Where(sequence => sequence.PerRequest > 1);

    [TestCaseSource(nameof(All))]
    public Task Before_the_first_request(object one) => ShouldEndBetweenRequestsAsync((Sequence)one, taken: 0, sent: 0);

    [TestCaseSource(nameof(OfSeveralPerRequest))]
    public Task In_the_middle_of_a_page(object one) => ShouldEndBetweenRequestsAsync((Sequence)one, taken: 1, sent: 1);

    [TestCaseSource(nameof(All))]
    public Task Between_two_requests(object one) => ShouldEndBetweenRequestsAsync((Sequence)one, taken: ((Sequence)one).PerRequest, sent: 1);

    [TestCaseSource(nameof(All))]
    public async Task While_a_request_is_under_way(object one)
    {
        var sequence = (Sequence)one;
        TelephonyStubs server = Servers.Answering(sequence.Vendor, sequence.Reply);
        await using ServiceProvider services = sequence.Vendor.Open(server.BaseAddress, Clock);
        await using IAsyncEnumerator<object> elements = sequence.Start(services, Caller.Token);
        await TakeAsync(elements, sequence.PerRequest);
        server.Faults.FailNextRequests(StubFault.Hang);
        Task<bool> next = elements.MoveNextAsync().AsTask();
        await server.Journal.WaitForAsync(2, CancellationToken.None).WithPatience();

        await Caller.CancelAsync();

        await next.ShouldBeCancelledByAsync(Caller.Token);
        (await Sockets.SettleAsync(server)).Should().Be(0, "its connection is closed");
        server.Journal.Count().Should().Be(2);
        Clock.Running.Should().Be(0);
    }

    [TestCaseSource(nameof(AtTheEnd))]
    public async Task While_what_comes_at_the_end_is_fetched(object one)
    {
        var sequence = (Sequence)one;
        TelephonyStubs server = Servers.Answering(sequence.Vendor, sequence.Reply);
        server.Faults.FailNextRequests(StubFault.Hang);
        await using ServiceProvider services = sequence.Vendor.Open(server.BaseAddress, Clock);
        await using IAsyncEnumerator<object> elements = sequence.Start(services, Caller.Token);
        Task<bool> next = elements.MoveNextAsync().AsTask();
        await server.Journal.WaitForAsync(1, CancellationToken.None).WithPatience();

        await Caller.CancelAsync();

        await next.ShouldBeCancelledByAsync(Caller.Token);
        (await Sockets.SettleAsync(server)).Should().Be(0, "its connection is closed");
        server.Journal.Count().Should().Be(1);
        Clock.Running.Should().Be(0);
    }

    private async Task ShouldEndBetweenRequestsAsync(Sequence sequence, int taken, int sent)
    {
        TelephonyStubs server = Servers.Answering(sequence.Vendor, sequence.Reply);
        await using ServiceProvider services = sequence.Vendor.Open(server.BaseAddress, Clock);
        await using IAsyncEnumerator<object> elements = sequence.Start(services, Caller.Token);
        await TakeAsync(elements, taken);

        await Caller.CancelAsync();

        await elements.MoveNextAsync().AsTask().ShouldBeCancelledByAsync(Caller.Token);
        server.Journal.Count().Should().Be(sent);
        Clock.Running.Should().Be(0);
    }

    private static async Task TakeAsync(IAsyncEnumerator<object> elements, int count)
    {
        for (int taken = 0; taken < count; taken++)
        {
            (await elements.MoveNextAsync().AsTask().WithPatience()).Should().BeTrue();
        }
    }
}
