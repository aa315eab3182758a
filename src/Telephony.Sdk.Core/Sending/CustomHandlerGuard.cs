namespace Telephony.Sdk.Sending;

/// <summary>
/// Around a handler that is not ours: what looks like a connect timeout there may be a timeout after the request was sent
/// (<see cref="HttpClient.Timeout"/> throws the same), so it counts as unknown.
/// </summary>
internal sealed class CustomHandlerGuard(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Task<HttpResponseMessage> sending = base.SendAsync(request, cancellationToken);
        return sending.Status == TaskStatus.RanToCompletion ? sending : GuardAsync(sending);
    }

    private static async Task<HttpResponseMessage> GuardAsync(Task<HttpResponseMessage> sending)
    {
        try
        {
            return await sending.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception.InnerException is TimeoutException)
        {
            throw new HttpRequestException(exception.Message, exception);
        }
    }
}
