using System.Net;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Errors;

/// <summary>The key of a keyed client in what it throws.</summary>
public sealed class AccountTests
{
    private static readonly (string Case, Func<HttpMessageHandler> Handler, string Words)[] s_failures =
    [
        ("a refusal", () => ScriptedHandler.Answering(HttpStatusCode.NotFound), " refused Test.Get ("),
        ("a refusal in the body", () => ScriptedHandler.Answering(() => ScriptedHandler.Json("{\"error\":\"no\"}", HttpStatusCode.BadRequest)), " refused Test.Get ("),
        ("a page", () => ScriptedHandler.Answering(() => ScriptedHandler.Json("<html>")), " at https://vendor.example answered Test.Get with HTTP 200, but"),
        ("a redirect", () => ScriptedHandler.Answering(HttpStatusCode.Found), " at https://vendor.example answered Test.Get with HTTP 302, but"),
        ("a broken connection", () => ScriptedHandler.Failing(() => new HttpRequestException("broken")), " at https://vendor.example gave no usable answer to Test.Get"),
        ("a timeout", () => ScriptedHandler.Failing(() => new OperationCanceledException()), " at https://vendor.example did not answer Test.Get"),
        ("a handler that failed", () => ScriptedHandler.Failing(() => new InvalidCastException("odd")), " at https://vendor.example gave no answer to Test.Get"),
    ];

    [TestCase("pune", "Test Vendor (pune)")]
    [TestCase(null, "Test Vendor")]
    public async Task Whatever_fails_names_the_account_behind_the_vendor(string? key, string name)
    {
        foreach ((string what, Func<HttpMessageHandler> handler, string words) in s_failures)
        {
            using TestClient client = TestClient.Of(handler(), options => options.MaxResends = 0, key: key);

            TelephonyException thrown = (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyException>(what)).Which;

            thrown.Message.Should().StartWith(name + words, what);
            thrown.Vendor.Should().Be("Test Vendor", what);
            thrown.Account.Should().Be(key, what);
        }
    }

    [Test]
    public async Task A_download_that_breaks_off_names_its_account()
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new ByteArrayContent([0, 1, 2]) { Headers = { ContentLength = 9 } } }), key: "pune");
        using Download download = await client.OpenAsync("1");

        TelephonyException thrown = (await download.Invoking(it => it.CopyToAsync(Stream.Null)).Should().ThrowAsync<TelephonyTransportException>()).Which;

        thrown.Account.Should().Be("pune");
        thrown.Message.Should().StartWith("Test Vendor (pune) at ");
    }

    [TestCase("branch test-token", "branch ***")]
    [TestCase("test-token", "***")]
    [TestCase("pune\r\nWARN forged", "pune  WARN forged")]
    public async Task A_key_shows_no_credential_and_breaks_no_line(string key, string shown)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.NotFound), key: key);

        TelephonyException thrown = (await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which;

        thrown.Account.Should().Be(shown);
        thrown.Message.Should().StartWith($"Test Vendor ({shown}) refused");
    }

    [Test]
    public void An_empty_key_is_refused_and_bad_options_name_theirs()
    {
        FluentActions.Invoking(() => TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.OK), key: "")).Should().Throw<ArgumentException>().WithParameterName("key");
        FluentActions.Invoking(() => TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.OK), options => options.Token = null, key: "pu\nne")).Should().Throw<OptionsValidationException>()
            .WithMessage("TestOptions 'pu ne': Token is missing*");
    }
}
