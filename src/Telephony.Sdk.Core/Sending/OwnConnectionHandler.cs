#if NETFRAMEWORK
namespace Telephony.Sdk.Sending;

/// <summary>
/// On .NET Framework, whose GET takes no body: sends requests marked <c>Connection: close</c> through a handler of
/// their own, where no kept-alive connection exists to resend on.
/// </summary>
internal sealed class OwnConnectionHandler(HttpMessageHandler keptAlive, HttpMessageHandler closing) : DelegatingHandler(keptAlive)
{
    private readonly HttpMessageInvoker _closing = new(closing, disposeHandler: true);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.ConnectionClose == true ? _closing.SendAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _closing.Dispose();
        }

        base.Dispose(disposing);
    }
}
#endif
