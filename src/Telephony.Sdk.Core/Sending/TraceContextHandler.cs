using System.Diagnostics;
using System.Net.Http.Headers;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Tells the configured origin which trace a request belongs to, by the W3C's headers, and no other; never its baggage. They are on the
/// request only below this handler. One that a handler of the application has put there stays.
/// </summary>
internal sealed class TraceContextHandler(Uri address, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Parent = "traceparent";
    private const string State = "tracestate";
    private const int LongestState = 512;

    private readonly Origin _origin = new(address);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpRequestHeaders headers = request.Headers;
        if (Activity.Current is not { IdFormat: ActivityIdFormat.W3C, Id: { } id } span || !_origin.IsOf(request.RequestUri!) || headers.Contains(Parent))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        headers.TryAddWithoutValidation(Parent, id);
        if (IsState(span.TraceStateString))
        {
            headers.TryAddWithoutValidation(State, span.TraceStateString);
        }

        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            headers.Remove(Parent);
            headers.Remove(State);
        }
    }

    /// <summary>Nobody has checked it: whoever called the application may have sent it.</summary>
    private static bool IsState(string? state) => state is { Length: > 0 and <= LongestState } && state.All(c => c is >= ' ' and <= '~');
}
