using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Adds the credentials to a request that goes to the configured origin: same scheme, host and port. Any other gets none. They are on
/// it only below this handler: those of the application above see none, neither before nor after.
/// </summary>
/// <param name="current">The credentials to use from now on; asked for each attempt, as they may be rotated.</param>
/// <param name="address">Where they may go to.</param>
/// <param name="inner">What sends.</param>
internal sealed class CredentialsHandler(Func<Credentials> current, Uri address, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Origin _origin = new(address);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_origin.IsOf(request.RequestUri!))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        Credentials credentials = current();
        Uri target = request.RequestUri!;
        object? before = credentials.Apply(request);
        try
        {
            if (!ReferenceEquals(target, request.RequestUri) && !_origin.IsOf(request.RequestUri!))
            {
                throw new InvalidOperationException($"{credentials.GetType().Name} sent the request to another scheme, host or port, where credentials must not go.");
            }

            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            credentials.Remove(request, before);
        }
    }
}
