namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Sends, and fails when it likes while that is still on its way.</summary>
internal sealed class AbandoningHandler(Func<Task> wait, Func<Exception> fail) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = base.SendAsync(request, cancellationToken);
        await wait();
        throw fail();
    }
}
