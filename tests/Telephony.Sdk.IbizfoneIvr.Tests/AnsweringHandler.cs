using System.Net;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>Answers every request with the same bytes, in memory, and keeps the address of the last.</summary>
internal sealed class AnsweringHandler(byte[] reply, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
{
    public AnsweringHandler(string reply, HttpStatusCode status = HttpStatusCode.OK)
        : this(System.Text.Encoding.UTF8.GetBytes(reply), status)
    {
    }

    public string? Address { get; private set; }

    /// <summary>A client whose requests this handler answers.</summary>
    public IbizfoneIvrClient NewClient() => IbizfoneIvrClient.Create(
        new IbizfoneIvrOptions { BaseAddress = new Uri("https://ivr.example.com"), ApiKey = "test-token", CustomerId = "test-account", MaxResends = 0 }, primaryHandler: this);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Address = request.RequestUri!.AbsoluteUri;
        return Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(reply), RequestMessage = request });
    }
}
