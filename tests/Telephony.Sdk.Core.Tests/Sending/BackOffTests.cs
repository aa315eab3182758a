using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Sending;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class BackOffTests
{
    [Test]
    public async Task Waits_grow_and_follow_the_injected_randomizer()
    {
        IReadOnlyList<TimeSpan> low = await WaitsAsync(() => 0.25);
        IReadOnlyList<TimeSpan> high = await WaitsAsync(() => 0.75);

        low.Should().HaveCount(4).And.BeInAscendingOrder();
        high.Should().HaveCount(4).And.BeInAscendingOrder();
        low.Should().NotEqual(high);
        (await WaitsAsync(() => 0.25)).Should().Equal(low, "nothing but the randomizer decides");
        low[0].Should().BeLessThan(TimeSpan.FromSeconds(3)).And.BeGreaterThan(TimeSpan.Zero);
        (low[3] / low[1]).Should().BeApproximately(4, 1, "it doubles");
    }

    [Test]
    public async Task A_wait_ends_when_the_token_is_cancelled()
    {
        var time = new ManualTimeProvider();
        var handler = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable);
        using HttpMessageInvoker invoker = NewInvoker(handler, time, () => 0.5);
        using var caller = new CancellationTokenSource();
        using HttpRequestMessage request = Requests.New(nameof(ITestEndpoints.GetAsync), "https://vendor.example/api/calls/1");
        Task<HttpResponseMessage> sending = invoker.SendAsync(request, caller.Token);
        await time.WaitForTimersAsync(1);

        await caller.CancelAsync();

        (await sending.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(caller.Token);
        handler.Arrivals.Should().Be(1);
    }

    private static async Task<IReadOnlyList<TimeSpan>> WaitsAsync(Func<double> randomizer)
    {
        var time = new ManualTimeProvider();
        var handler = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable);
        using HttpMessageInvoker invoker = NewInvoker(handler, time, randomizer);
        using HttpRequestMessage request = Requests.New(nameof(ITestEndpoints.GetAsync), "https://vendor.example/api/calls/1");
        Task<HttpResponseMessage> sending = invoker.SendAsync(request, CancellationToken.None);
        await time.PumpAsync(sending);
        (await sending).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        handler.Arrivals.Should().Be(5);
        Operation.Of(request).Resends.Should().Be(4);
        return time.Started;
    }

    private static HttpMessageInvoker NewInvoker(HttpMessageHandler handler, TimeProvider time, Func<double> randomizer) =>
        new(new ResendHandler(new ResendOptions(4, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), AttemptTimeout: null), time, NullLogger.Instance, randomizer)
        {
            InnerHandler = new SingleSendHandler(handler),
        });
}
