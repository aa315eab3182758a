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

    private static async Task<string> MessageAsync(Func<Exception> make)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Failing(make), options => options.MaxResends = 0);
        return (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyTransportException>()).Which.Message;
    }
}
