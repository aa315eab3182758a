using System.Net;
using System.Text;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Answers every request with the same bytes, in memory, and keeps what was sent.</summary>
internal sealed class AnsweringHandler(string reply, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
{
    private readonly List<string> _sent = [];

    /// <summary>Each request as text: its first line, its headers and its body.</summary>
    public IReadOnlyList<string> Sent => _sent;

    public int Requests => _sent.Count;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        _sent.Add($"{request.Method} {request.RequestUri}\n{request.Headers}\n{body}");
        return new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(reply)), RequestMessage = request };
    }
}
