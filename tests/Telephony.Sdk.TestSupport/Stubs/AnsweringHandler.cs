using System.Net;
using System.Text;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Answers every request with the same bytes, in memory, and counts them.</summary>
internal sealed class AnsweringHandler(string reply, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
{
    public int Requests { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(reply)), RequestMessage = request });
    }
}
