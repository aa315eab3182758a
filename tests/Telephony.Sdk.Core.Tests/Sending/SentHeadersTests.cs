using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class SentHeadersTests
{
    [Test]
    public async Task A_resent_request_carries_what_a_handler_adds_once()
    {
        ScriptedHandler vendor = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using TestClient client = TestClient.Of(new AddingHandler { InnerHandler = vendor });

        await client.Endpoints.GetAsync("1");

        vendor.Sent.Should().HaveCount(3);
        vendor.Sent.Should().OnlyContain(sent => sent.Headers == vendor.Sent[0].Headers);
        vendor.Sent[2].Headers.Should().Contain("X-Added: 1").And.NotContain("1, 1");
    }

    private sealed class AddingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Added", "1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
