using System.Net;
using System.Text;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>Answers every request with the next of its replies, the last of them for ever, and keeps what was sent.</summary>
internal sealed class AnsweringHandler(HttpStatusCode status, params byte[][] replies) : HttpMessageHandler
{
    private int _next;

    public AnsweringHandler(params string[] replies)
        : this(HttpStatusCode.OK, [.. replies.Select(Encoding.UTF8.GetBytes)])
    {
    }

    public List<string> Sent { get; } = [];

    public CPaaSClient NewClient(TimeProvider? time = null, string? key = null) => CPaaSClient.Create(
        new CPaaSOptions { BaseAddress = new Uri("https://cpaas.example.com"), Account = "test-account", Auth = "test-token" },
        timeProvider: time,
        primaryHandler: this,
        key: key);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken));
        byte[] reply = replies[Math.Min(_next++, replies.Length - 1)];
        return new HttpResponseMessage(status) { Content = new ByteArrayContent(reply), RequestMessage = request };
    }
}
