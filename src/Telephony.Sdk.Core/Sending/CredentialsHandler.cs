using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Adds the credentials to a request that goes to the configured origin: same scheme, host and port. Any other gets none. They are on
/// it only below this handler: those of the application above see none, neither before nor after.
/// </summary>
internal sealed class CredentialsHandler(Credentials credentials, Uri address, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Origin _origin = new(address);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_origin.IsOf(request.RequestUri!))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        object? before = credentials.Apply(request);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            credentials.Remove(request, before);
        }
    }
}
