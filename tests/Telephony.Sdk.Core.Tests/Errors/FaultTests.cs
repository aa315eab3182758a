using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Errors;

/// <summary>What a failure of the connection says.</summary>
public sealed class FaultTests
{
    [TestCase("It broke")]
    [TestCase("It broke.")]
    public async Task The_innermost_reason_is_a_sentence_of_the_message(string reason)
    {
        string message = await MessageAsync(() => new HttpRequestException("An error occurred.", new IOException("Wrapped.", new InvalidOperationException(reason))));

        message.Should().Be("Test Vendor at https://vendor.example gave no usable answer to Test.Get: It broke. It changes nothing, and may be sent again.");
    }

    [Test]
    public async Task A_stream_that_broke_speaks_for_itself() =>
        (await MessageAsync(() => new IOException("The reply ended early", new InvalidOperationException("inner")))).Should().Contain(": The reply ended early. It changes");

    [Test]
    public async Task Whatever_a_handler_throws_before_a_reply_is_of_our_kind([Values] bool isTimeout)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Failing(() => isTimeout ? new TimeoutException("test-token is late") : new UriFormatException("test-token is no address")));

        TelephonyTransportException error = (await client.Endpoints.Invoking(it => it.DialAsync()).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveTakenEffect.Should().BeTrue();
        error.IsTimeout.Should().Be(isTimeout);
        error.ToString().Should().NotContain("test-token");
        error.Message.Should().Contain("the handler of its connections failed");
    }

    [Test]
    public async Task What_fails_before_a_reply_is_not_said_to_be_one()
    {
        (await MessageAsync(() => new InvalidOperationException("It broke."))).Should().Contain("gave no answer").And.NotContain("HTTP 200");
    }

    [Test]
    public async Task An_answer_that_cannot_be_read_says_why()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new StreamContent(new FailingStream()) }));

        (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyTransportException>()).Which.Message.Should().Be(
            "Test Vendor at https://vendor.example gave an answer to Test.Get that could not be read: *** cannot be unpacked. It changes nothing, and may be sent again.");
    }

    [Test]
    public async Task A_client_that_is_disposed_before_anything_is_sent_is_disposed_as_any_object()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = NewClosing(handler, sendsFirst: false);

        await client.Endpoints.Invoking(it => it.DialAsync()).Should().ThrowAsync<ObjectDisposedException>();

        handler.Arrivals.Should().Be(0);
    }

    [Test]
    public async Task A_client_that_is_disposed_meanwhile_gave_no_usable_answer()
    {
        using TestClient client = NewClosing(ScriptedHandler.Answering(HttpStatusCode.OK), sendsFirst: true);

        TelephonyTransportException thrown = (await client.Endpoints.Invoking(it => it.DialAsync()).Should().ThrowAsync<TelephonyTransportException>()).Which;

        thrown.Message.Should().Be(
            "Test Vendor at https://vendor.example gave no usable answer to Test.Dial, as its client was disposed meanwhile. It is not known whether it took effect; look before you send it again.");
        thrown.IsTimeout.Should().BeFalse();
        thrown.MayHaveTakenEffect.Should().BeTrue();
    }

    [Test]
    public async Task The_trace_of_a_refusal_begins_where_it_was_read()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.BadRequest));

        (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which.StackTrace.Should().Contain(nameof(VendorReplyReader));
    }

    private static TestClient NewClosing(HttpMessageHandler vendor, bool sendsFirst)
    {
        TestClient client = null!;
        client = TestClient.Of(new ClosingHandler(sendsFirst, () => client.Dispose()) { InnerHandler = vendor });
        return client;
    }

    private static async Task<string> MessageAsync(Func<Exception> make)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Failing(make), options => options.MaxResends = 0);
        return (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyTransportException>()).Which.Message;
    }

    private sealed class ClosingHandler(bool sendsFirst, Action close) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (sendsFirst)
            {
                using HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
            }

            close();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class FailingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotSupportedException("test-token cannot be unpacked.");
    }
}
