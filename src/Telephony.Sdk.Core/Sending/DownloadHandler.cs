using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Sends downloads through a handler of their own, which asks for no compression and undoes none: .NET takes compressed bytes that break
/// off for whole ones, and the length of what they unpack to is not known.
/// </summary>
internal sealed class DownloadHandler(HttpMessageHandler others, HttpMessageHandler downloads) : DelegatingHandler(others)
{
    private readonly HttpMessageInvoker _downloads = new(downloads, disposeHandler: true);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Operation.Of(request).IsDownload ? _downloads.SendAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _downloads.Dispose();
        }

        base.Dispose(disposing);
    }
}
