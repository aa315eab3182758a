using System.Net;
using System.Text;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>Answers in turn, the last answer for ever, and keeps what it was sent. It does not look at tokens unless an answer does.</summary>
internal sealed class ScriptedHandler(params Func<CancellationToken, Task<HttpResponseMessage>>[] answers) : HttpMessageHandler
{
    public List<SentRequest> Sent { get; } = [];

    public int Arrivals => Sent.Count;

    public static ScriptedHandler Answering(params HttpStatusCode[] statuses) =>
        new([.. statuses.Select(status => (Func<CancellationToken, Task<HttpResponseMessage>>)(_ => Task.FromResult(Json("{\"id\":\"1\"}", status))))]);

    public static ScriptedHandler Answering(Func<HttpResponseMessage> make) => new(_ => Task.FromResult(make()));

    public static ScriptedHandler Failing(Func<Exception> make) => new(_ => Task.FromException<HttpResponseMessage>(make()));

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(CancellationToken.None);
        Sent.Add(new SentRequest(request, request.Method.Method, request.RequestUri!.AbsoluteUri, $"{request.Headers}{request.Content?.Headers}", body));
        return await answers[Math.Min(Sent.Count, answers.Length) - 1](cancellationToken);
    }
}
