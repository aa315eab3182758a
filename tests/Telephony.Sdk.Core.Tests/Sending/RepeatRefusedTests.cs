using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>What a handler of the application is told that wants to send again what rings.</summary>
public sealed class RepeatRefusedTests
{
    [Test]
    public void While_the_first_is_on_its_way_it_looks_like_a_broken_connection()
    {
        SendCount sends = Begun(out Operation operation);
        sends.TryBegin().Should().BeFalse();

        RepeatRefusedException.Of(operation).Should().BeOfType<HttpRequestException>()
            .Which.Message.Should().Be("a handler of the application wanted to send Test.Dial again, which was refused because it must not run twice");
    }

    [Test]
    public void After_the_first_it_says_how_that_ended()
    {
        SendCount sends = Begun(out Operation operation);
        sends.End(503);

        RepeatRefusedException.Of(operation).Should().BeOfType<RepeatRefusedException>("no retry handler takes it for a passing fault")
            .Which.Message.Should().Be("a handler of the application wanted to send Test.Dial again after HTTP 503, which was refused because it must not run twice");
    }

    [TestCase(HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests)]
    [TestCase(HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable)]
    public async Task A_status_that_a_handler_of_the_application_makes_of_another_rings_no_second_time(HttpStatusCode vendors, HttpStatusCode handlers)
    {
        var vendor = ScriptedHandler.Answering(vendors);
        using TestClient client = TestClient.Of(new TranslatingHandler(handlers) { InnerHandler = vendor });

        (await client.Endpoints.Invoking(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.StatusCode.Should().Be((int)handlers);

        vendor.Arrivals.Should().Be(1);
    }

    private static SendCount Begun(out Operation operation)
    {
        operation = Operation.Of(Requests.New(nameof(ITestEndpoints.DialAsync), "https://vendor.example/api/dial"));
        operation.Sends.TryBegin().Should().BeTrue();
        return operation.Sends;
    }

    private sealed class TranslatingHandler(HttpStatusCode status) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage reply = await base.SendAsync(request, cancellationToken);
            reply.StatusCode = status;
            return reply;
        }
    }
}
