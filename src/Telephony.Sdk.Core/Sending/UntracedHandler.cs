using System.Diagnostics;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Around an <see cref="HttpClientHandler"/>, which sends the headers of the current <see cref="Activity"/>, baggage included, to whomever a request
/// goes to, and has no property to stop that: within it there is none.
/// </summary>
internal sealed class UntracedHandler(HttpClientHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Not for the caller: what an asynchronous method sets goes no further up.
        Activity.Current = null;
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
