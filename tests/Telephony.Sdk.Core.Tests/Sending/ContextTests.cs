using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>A thread with a context of its own, such as a desktop program's, may block on a call: what comes back to it would wait for ever.</summary>
public sealed class ContextTests
{
    [TestCase(1, false)]
    [TestCase(2, false)]
    [TestCase(3, false)]
    [TestCase(1, true)]
    [TestCase(2, true)]
    public void No_attempt_comes_back_to_the_context_of_the_caller(int slowAttempt, bool hasAttemptTimeout)
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = new PromptHandler(attempt => attempt == slowAttempt ? answer.Task : Task.FromResult(Reply(attempt)));
        using TestClient client = TestClient.Of(handler, options => options.AttemptTimeout = hasAttemptTimeout ? TimeSpan.FromSeconds(30) : null);
        var context = new CountingContext();
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            Task<TestCall> sending = client.Endpoints.GetAsync("1");
            sending.IsCompleted.Should().BeFalse("it waits for the slow attempt");
            answer.SetResult(Reply(slowAttempt));

            sending.GetAwaiter().GetResult().Id.Should().Be("1");
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        context.Posts.Should().Be(0);
    }

    private static HttpResponseMessage Reply(int attempt)
    {
        HttpResponseMessage reply = ScriptedHandler.Json("{\"id\":\"1\"}", attempt == 3 ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable);
        reply.Headers.Add("Retry-After", "0");
        return reply;
    }

    private sealed class PromptHandler(Func<int, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        private int _attempts;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(++_attempts);
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => _posts;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }
    }
}
