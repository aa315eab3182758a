using System.Net;
using System.Text;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>Answers every request with the same bytes, and counts them.</summary>
internal sealed class AnsweringHandler(byte[] reply, HttpStatusCode status) : HttpMessageHandler
{
    public AnsweringHandler(string reply, HttpStatusCode status = HttpStatusCode.OK)
        : this(Encoding.UTF8.GetBytes(reply), status)
    {
    }

    public int Requests { get; private set; }

    public SangamCrmClient NewSangam() => SangamCrmClient.Create(
        new SangamCrmOptions { BaseAddress = new Uri("https://example.sangamcrm.com"), IvrName = "test-ivr", Token = "test-token" }, primaryHandler: this);

    public ExotelClient NewExotel(string? key = null) => ExotelClient.Create(
        new ExotelOptions { AccountSid = "test-sid", ApiKey = "test-account", ApiToken = "test-token" }, primaryHandler: this, key: key);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        return Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(reply), RequestMessage = request });
    }
}
