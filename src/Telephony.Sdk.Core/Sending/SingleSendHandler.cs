using System.Runtime.InteropServices;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Next to the connection: lets what must not run twice through only while none of it can have arrived, whatever stands above it
/// (a retry or hedging handler of the application's, say), keeps the connection pool from sending it twice, and notes what may have arrived.
/// </summary>
internal sealed class SingleSendHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // Not mono, which runs the same build: it takes content on GET, and keeps a connection that a request closes while the server keeps it.
    private static readonly bool s_refusesContentOnGet =
        RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>Whether a request that must not run twice needs a connection that is never kept alive.</summary>
    public static bool NeedsOwnConnection => s_refusesContentOnGet;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = Operation.Of(request);
        if (!operation.Sends.TryBegin())
        {
            throw RepeatRefusedException.Of(operation);
        }

        try
        {
            KeepFromPool(request, operation);
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            operation.Sends.End((int)response.StatusCode);
            return response;
        }
        catch (Exception exception)
        {
            operation.Sends.End(exception, Arrival.IsExcluded(exception));
            throw;
        }
    }

    /// <summary>
    /// A pool sends a request without a body again by itself when a kept-alive connection dies before the reply; one with a body, even an
    /// empty one, it does not. .NET Framework refuses content on GET, so there it takes a connection of its own.
    /// </summary>
    private static void KeepFromPool(HttpRequestMessage request, Operation operation)
    {
        if (request.Content is not null || (operation.ResendRule != ResendRule.Never && !operation.Account.NeverResends))
        {
            return;
        }

        if (s_refusesContentOnGet)
        {
            // Stryker disable once Boolean: only on .NET Framework, where nothing is broken on purpose
            request.Headers.ConnectionClose = true;
        }
        else
        {
            request.Content = new ByteArrayContent([]);
        }
    }
}
