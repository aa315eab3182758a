namespace Telephony.Sdk.Http;

/// <summary>Adds the credentials to a request that goes to the configured origin: same scheme, host and port. Any other gets none.</summary>
internal sealed class CredentialsHandler(Credentials credentials, Uri origin, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var apiRequest = (ApiRequest)request;
        if (Origin.Same(apiRequest.Target, origin))
        {
            credentials.Apply(apiRequest);
        }
        else
        {
            credentials.Remove(apiRequest);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
