using System.Net;
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
        await using StubServer server = await StubServer.StartAsync(StubVendor.CPaaS);
        server.Map("POST", "api/outbound_call", StubResponse.Failing(StubFault.CloseWithoutReply));
        using CPaaSClient client = CPaaSClient.Create(new CPaaSOptions { BaseAddress = server.BaseAddress, Account = "test-account", Auth = "test-token" });
        CPaaSOneTimePassword password = Password();

        TelephonyTransportException error = (await client.Awaiting(cpaas => cpaas.OneTimePasswords.SendAsync(password)).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveReachedVendor.Should().BeTrue();
        error.ToString().Should().NotContain(Canary);
        server.Journal.Requests.Should().ContainSingle("it is never sent twice").Which.Text.Should().Contain(Canary);
        server.Journal.ToString().Should().NotContain(Canary);
        $"{password.Password}".Should().Be("***");
        System.Text.Json.JsonSerializer.Serialize(password).Should().NotContain(Canary);
    }

    [Test]
    public async Task An_unmatched_request_does_not_show_it()
    {
        await using StubServer server = await StubServer.StartAsync(StubVendor.CPaaS);
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

    private static CPaaSOneTimePassword Password() => new("919979271234", Canary, "AN2222314c96", 1, "15168148111");
}
