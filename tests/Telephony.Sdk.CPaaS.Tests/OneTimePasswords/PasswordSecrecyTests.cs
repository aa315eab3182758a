using System.Net;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.CPaaS.Tests.OneTimePasswords;

/// <summary>A one-time password reaches the vendor, and nobody else.</summary>
[TestFixture]
public sealed class PasswordSecrecyTests
{
    private const string Canary = "canary7309";

    [Test]
    public async Task It_is_sent_once_and_printed_nowhere()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        server.Map("POST", "api/outbound_call", StubResponse.Failing(StubFault.CloseWithoutReply));
        using CPaaSClient client = CPaaSClient.Create(new CPaaSOptions { BaseAddress = server.BaseAddress, Account = "test-account", Auth = "test-token" });
        CPaaSOneTimePassword password = Password();

        TelephonyTransportException error = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(password)).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveTakenEffect.Should().BeTrue();
        error.ToString().Should().NotContain(Canary);
        server.Journal.Requests.Should().ContainSingle("it is never sent twice").Which.Text.Should().Contain(Canary);
        server.Journal.ToString().Should().NotContain(Canary);
        $"{password.Password}".Should().Be("***");
        System.Text.Json.JsonSerializer.Serialize(password).Should().NotContain(Canary);
    }

    [Test]
    public async Task An_unmatched_request_does_not_show_it()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS }, ExamplesOnly = true });
        using CPaaSClient client = CPaaSClient.Create(new CPaaSOptions { BaseAddress = server.BaseAddress, Account = "test-account", Auth = "test-token" });

        TelephonyApiException error = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(Password())).Should().ThrowAsync<TelephonyApiException>()).Which;

        error.StatusCode.Should().Be((int)HttpStatusCode.NotFound);
        error.ReplyText.Should().NotContain(Canary);
    }

    [Test]
    public async Task It_is_taken_out_of_a_reply_in_any_encoding()
    {
        using CPaaSClient client = new AnsweringHandler("""{"response":{"message":"no template for \u0063anary7309 (Y2FuYXJ5NzMwOQ==)","success":"false"}}""").NewClient();

        TelephonyApiException error = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(Password())).Should().ThrowAsync<TelephonyApiException>()).Which;

        error.VendorMessage.Should().Be("no template for *** (***)");
        error.ReplyText.Should().NotContain("anary7309").And.NotContain("Y2Fu");
    }

    [Test]
    public async Task A_handler_that_disposes_the_body_loses_neither_the_error_nor_the_secret()
    {
        using CPaaSClient client = CPaaSClient.Create(
            new CPaaSOptions { BaseAddress = new Uri("https://cpaas.example.com"), Account = "test-account", Auth = "test-token" },
            primaryHandler: new DisposingHandler());

        TelephonyTransportException error = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(Password())).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveTakenEffect.Should().BeTrue();
        error.ToString().Should().NotContain(Canary);
    }

    [TestCase("\"otp\":\"canary7309\"")]
    [TestCase("\"sent\":{\"text\":\"Your password is \\u0063anary7309.\"}")]
    public async Task An_echo_of_it_is_left_out_of_the_receipt(string echo)
    {
        using CPaaSClient client = new AnsweringHandler("{\"response\":{\"request_id\":\"a\"," + echo + ",\"cost\":\"1\",\"success\":\"true\"}}").NewClient();

        (await client.OneTimePasswords.SendAsync(Password())).AdditionalFields.Should().ContainSingle().Which.Key.Should().Be("cost");
    }

    private static CPaaSOneTimePassword Password() => new("919979271234", Canary, "AN2222314c96", 1, "15168148111");

    private sealed class DisposingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content!.Dispose();
            throw new HttpRequestException($"The connection broke after {Canary}.");
        }
    }
}
