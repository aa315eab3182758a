#if CLIENT_ENGINE_REFIT
using System.Net;

namespace Telephony.Sdk.Http;

/// <summary>Stands for the reply of a request that is not sent yet. Refit, which buffers replies, finds nothing in it to buffer.</summary>
internal sealed class RefitPendingReply(ApiRequest request, CancellationToken callerToken) : HttpContent
{
    public ApiRequest Request { get; } = request;

    public CancellationToken CallerToken { get; } = callerToken;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    /// <summary>No length: Refit takes one of zero for a reply without content, and does not ask for it to be read.</summary>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Request.Dispose();
        }

        base.Dispose(disposing);
    }
}
#endif
