using System.Net;
using System.Net.Http.Headers;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Reads the request's body and answers the same bytes each time, as a server would but at once and without a network.</summary>
internal sealed class InMemoryHandler(byte[] reply, string mediaType) : HttpMessageHandler
{
    private readonly MediaTypeHeaderValue _mediaType = new(mediaType);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return Answer(request);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content?.CopyTo(Stream.Null, context: null, cancellationToken);
        return Answer(request);
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(reply);
        content.Headers.ContentType = _mediaType;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
