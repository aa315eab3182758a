namespace Telephony.Sdk.AspNetCore.DurableTests;

internal sealed class TestHandler(Handled handled) : IPushHandler
{
    public async Task HandleAsync(ReceivedPush push, CancellationToken cancellationToken)
    {
        await handled.Before(push, cancellationToken);
        handled.Add(push);
    }
}
