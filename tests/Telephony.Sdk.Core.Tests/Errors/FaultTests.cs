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

        message.Should().Be("Test Vendor at https://vendor.example gave no usable answer to Test.Get: It broke. It may be sent again without harm.");
    }

    [Test]
    public async Task A_stream_that_broke_speaks_for_itself() =>
        (await MessageAsync(() => new IOException("The reply ended early", new InvalidOperationException("inner")))).Should().Contain(": The reply ended early. It may");

    private static async Task<string> MessageAsync(Func<Exception> make)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Failing(make), options => options.MaxResends = 0);
        return (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyTransportException>()).Which.Message;
    }
}
