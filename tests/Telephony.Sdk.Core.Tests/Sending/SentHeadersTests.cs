using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

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

    [Test]
    public async Task A_resent_request_is_of_the_same_version_of_HTTP()
    {
        var vendor = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using var invoker = new HttpMessageInvoker(
            new ResendHandler(new ResendOptions(1, TimeSpan.FromMilliseconds(1), TimeSpan.Zero, AttemptTimeout: null), TimeProvider.System, NullLogger.Instance)
            {
                InnerHandler = new SingleSendHandler(vendor),
            });
        using HttpRequestMessage request = Requests.New(nameof(ITestEndpoints.GetAsync), "https://vendor.example/api/calls/1");
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;

        using HttpResponseMessage reply = await invoker.SendAsync(request, CancellationToken.None);

        vendor.Sent.Should().HaveCount(2).And.OnlyContain(sent => sent.Message.Version == HttpVersion.Version20 && sent.Message.VersionPolicy == HttpVersionPolicy.RequestVersionOrHigher);
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
