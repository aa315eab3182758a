using System.Net;
using System.Net.Http.Headers;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Reads the request's body and answers the same bytes each time, as a server would but without a network.</summary>
internal sealed class InMemoryHandler(byte[] reply) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var content = new ByteArrayContent(reply);
        content.Headers.ContentType = s_json;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
