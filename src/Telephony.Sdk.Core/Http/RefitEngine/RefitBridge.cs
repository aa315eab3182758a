#if CLIENT_ENGINE_REFIT
using System.Net;
using Refit;

namespace Telephony.Sdk.Http;

/// <summary>
/// Ends Refit's part: takes over the request that it built. A reply to decode is not fetched here but where its type is
/// known, by <see cref="RefitSerializer"/>; so one call of <see cref="ApiClient"/> keeps telemetry and deadline over all of it.
/// </summary>
internal sealed class RefitBridge(ApiClient client, RefitRoutes routes) : HttpMessageHandler
{
    private static readonly HttpRequestOptionsKey<object?[]> s_arguments = new(HttpRequestMessageOptions.MethodArguments);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (Endpoint endpoint, RefitReply reply) = routes.Find(request);
        ApiRequest taken = Take(request, endpoint);
        CancellationToken callerToken = CallerToken(request, cancellationToken);
        switch (reply)
        {
            case RefitReply.Live:
                return await client.SendForResponseAsync(taken, callerToken).ConfigureAwait(false);
            case RefitReply.None:
                await client.SendAsync(taken, callerToken).ConfigureAwait(false);
                return new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = request };
            default:
                return new HttpResponseMessage { RequestMessage = request, Content = new RefitPendingReply(taken, callerToken) };
        }
    }

    private ApiRequest Take(HttpRequestMessage request, Endpoint endpoint)
    {
        ApiRequest taken = client.NewRequest(endpoint, request.RequestUri!.PathAndQuery);
        taken.Content = request.Content;
        request.Content = null;
        foreach (KeyValuePair<string, IEnumerable<string>> header in request.Headers)
        {
            taken.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return taken;
    }

    /// <summary>The caller's own token: the one that <see cref="HttpClient"/> makes of it ends with the headers, before the body of a live reply.</summary>
    private static CancellationToken CallerToken(HttpRequestMessage request, CancellationToken linked) =>
        request.Options.TryGetValue(s_arguments, out object?[]? arguments) && arguments.Length > 0 && arguments[arguments.Length - 1] is CancellationToken token
            ? token
            : linked;
}
#endif
