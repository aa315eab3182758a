namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>A handler of an application that looks at each message before it is sent and after.</summary>
internal sealed class WatchingHandler(Action<string, HttpRequestMessage> look) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        look("before", request);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        look("after", response.RequestMessage ?? request);
        return response;
    }
}
