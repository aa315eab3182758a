namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>
/// What a hedging handler does that is a moment too late: it sends a second one when the first has ended, and takes the one that does not
/// fail as connections do.
/// </summary>
internal sealed class LateHedgingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            return first;
        }
    }
}
