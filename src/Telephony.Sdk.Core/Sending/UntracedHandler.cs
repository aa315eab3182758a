using System.Diagnostics;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Around an <see cref="HttpClientHandler"/>, or whatever an application has made of one, which sends the headers of the current
/// <see cref="Activity"/>, baggage included, to whomever a request goes to, and has no property to stop that: the caller's is not seen within it.
/// </summary>
internal sealed class UntracedHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Activity.Current is null ? base.SendAsync(request, cancellationToken) : SendUntracedAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendUntracedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Not for the caller: what an asynchronous method sets goes no further up.
        Activity.Current = null;
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
