using System.Diagnostics;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Around a handler that is not ours, or an <see cref="HttpClientHandler"/>. What looks like a connect timeout there may be a timeout after the request
/// was sent (<see cref="HttpClient.Timeout"/> throws the same), so it counts as unknown. And it may send the headers of the current
/// <see cref="Activity"/>, baggage included, to whomever a request goes to, with no property to stop that: the caller's is not seen within it.
/// </summary>
internal sealed class CustomHandlerGuard(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Not for the caller: what an asynchronous method sets goes no further up.
        Activity.Current = null;
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception.InnerException is TimeoutException)
        {
            throw new HttpRequestException(exception.Message, exception);
        }
    }
}
