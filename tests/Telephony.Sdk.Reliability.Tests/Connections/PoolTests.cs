using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Reliability.Tests.Wire;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Connections;

/// <summary>
/// What is never sent twice, on connections that a server ends whenever it likes: by GET without a body, by POST with JSON, by POST with a form.
/// </summary>
public sealed class PoolTests
{
    private static readonly object[][] s_calls =
    [
        [CallOf<ElisionDialerDocument>("Agents.Add"), "SUCCESS: add_user USER HAS BEEN ADDED - test-account|10000|test-agent-pass|1|Testing Person|AGENTS"],
        [CallOf<SangomaCrmDocument>("Webhooks.Add"), """{"status":true}"""],
        [CallOf<CPaaSDocument>("Calls.ClickToCall"), """{"response": {"request_id": "57362de4f0","success": "true"}}"""],
    ];

    [TestCaseSource(nameof(s_calls))]
    public async Task Two_in_parallel_on_two_warm_connections_that_die_arrive_once_each(object one, string reply)
    {
        var bothArrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new WireServer(async request =>
        {
            if (request.Number > 1)
            {
                return WireReply.None;
            }

            if (request.Connection == 2)
            {
                bothArrived.SetResult();
            }

            await bothArrived.Task;
            return WireReply.Ok(reply);
        });
        await using ServiceProvider services = Open((Call)one, server);
        await Task.WhenAll(SendAsync(one, services), SendAsync(one, services));

        Task[] sending = [SendAsync(one, services), SendAsync(one, services)];

        foreach (Task each in sending)
        {
            await ShouldBeUnknownAsync(each);
        }

        server.Requests.Select(request => (request.Connection, request.Number)).Should().BeEquivalentTo([(1, 1), (2, 1), (1, 2), (2, 2)]);
        server.ConnectionCount.Should().Be(2);
    }

    [TestCaseSource(nameof(s_calls))]
    public Task A_connection_that_was_closed_while_idle_is_not_used(object one, string reply) => ShouldUseAnotherAsync(one, reply, reset: false);

    [TestCaseSource(nameof(s_calls))]
    public Task A_connection_that_was_reset_while_idle_is_not_used(object one, string reply) => ShouldUseAnotherAsync(one, reply, reset: true);

    [TestCaseSource(nameof(s_calls))]
    public async Task A_connection_that_is_given_up_while_the_request_comes_in_gets_it_alone(object one, string reply)
    {
        await using var server = new WireServer(_ => WireReply.Ok(reply), requestsPerConnection: 1);
        await using ServiceProvider services = Open((Call)one, server);
        await SendAsync(one, services);

        await ShouldBeUnknownAsync(SendAsync(one, services));

        server.Requests.Should().ContainSingle("the second was not read");
        server.ConnectionCount.Should().Be(1, "and not sent again on another connection");
    }

    [Test]
    public async Task A_bare_HttpClient_makes_another_connection_for_it()
    {
        await using var server = new WireServer(_ => WireReply.Ok("x"), requestsPerConnection: 1);
        using var bare = new HttpClient { BaseAddress = server.Address };
        await bare.GetStringAsync(new Uri("a", UriKind.Relative));

        await bare.GetStringAsync(new Uri("a", UriKind.Relative));

        server.ConnectionCount.Should().Be(2);
    }

    [TestCaseSource(nameof(s_calls))]
    public Task A_server_that_closes_after_each_reply_gets_each_once(object one, string reply) => ShouldGetEachOnceAsync(one, WireReply.OkAndClose(reply));

    [TestCaseSource(nameof(s_calls))]
    public Task A_server_of_HTTP_1_0_gets_each_once(object one, string reply) => ShouldGetEachOnceAsync(one, WireReply.Http10(reply));

    [TestCaseSource(nameof(s_calls))]
    public async Task A_fresh_connection_that_is_closed_without_a_reply_gets_it_alone(object one, string reply)
    {
        _ = reply;
        await using var server = new WireServer(_ => WireReply.None);
        await using ServiceProvider services = Open((Call)one, server);

        await ShouldBeUnknownAsync(SendAsync(one, services));

        server.Requests.Should().ContainSingle();
        server.ConnectionCount.Should().Be(1);
    }

    private static async Task ShouldUseAnotherAsync(object one, string reply, bool reset)
    {
        await using var server = new WireServer(_ => WireReply.Ok(reply));
        await using ServiceProvider services = Open((Call)one, server);
        await SendAsync(one, services);
        await server.EndConnectionsAsync(reset);

        await SendAsync(one, services);

        server.Requests.Select(request => (request.Connection, request.Number)).Should().Equal((1, 1), (2, 1));
    }

    private static async Task ShouldGetEachOnceAsync(object one, WireReply reply)
    {
        await using var server = new WireServer(_ => reply);
        await using ServiceProvider services = Open((Call)one, server);

        await SendAsync(one, services);
        await SendAsync(one, services);

        server.Requests.Select(request => (request.Connection, request.Number)).Should().Equal((1, 1), (2, 1));
    }

    private static async Task ShouldBeUnknownAsync(Task sending) =>
        (await FluentActions.Awaiting(() => sending).Should().ThrowAsync<TelephonyTransportException>()).Which.MayHaveTakenEffect.Should().BeTrue();

    private static ServiceProvider Open(Call call, WireServer server) => call.Vendor.Open(server.Address, new ManualTimeProvider(ExampleClock.Start));

    private static Task<object?> SendAsync(object call, IServiceProvider services) => ((Call)call).SendAsync(services, CancellationToken.None);

    private static Call CallOf<TDocument>(string operation)
        where TDocument : VendorDocument => AllVendors.Of<TDocument>().Calls.Single(call => call.Operation == operation);
}
