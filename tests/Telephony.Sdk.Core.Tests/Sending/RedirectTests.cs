using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class RedirectTests
{
    [Test]
    public async Task A_redirect_is_not_followed_and_says_where_it_points_and_nothing_more(
        [Values(300, 301, 302, 303, 307, 308)] int status,
        [Values] bool customHandler)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        await using TelephonyStubs other = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1", StubResponse.Empty(status).WithHeader("Location", new Uri(other.BaseAddress, "secret-path?secret-query=1").AbsoluteUri));
        using TestClient client = TestClient.At(
            server.BaseAddress,
            handler: customHandler ? new WrappingHandler(new HttpClientHandler()) : null);

        var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();

        thrown.Which.StatusCode.Should().Be(status);
        thrown.Which.Message.Should().Contain(other.BaseAddress.GetLeftPart(UriPartial.Authority)).And.Contain("set BaseAddress");
        thrown.Which.ToString().Should().NotContain("secret-path").And.NotContain("secret-query");
        server.Journal.Count().Should().Be(1);
        other.Journal.ConnectionCount.Should().Be(0);
    }

    [TestCase("/login?next=1", "redirect to http://127.0.0.1")]
    [TestCase(null, "redirect to nowhere (no Location)")]
    public async Task A_relative_Location_and_none_are_named(string? location, string expected)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        StubResponse reply = StubResponse.Empty(302);
        server.Map("GET", "/calls/1", location is null ? reply : reply.WithHeader("Location", location));
        using TestClient client = TestClient.At(server.BaseAddress);

        var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();

        thrown.Which.Message.Should().Contain(expected).And.NotContain("login");
    }

    [Test]
    public async Task A_download_is_not_redirected_either()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/calls/1/recording", StubResponse.Empty(302).WithHeader("Location", "/x"));
        using TestClient client = TestClient.At(server.BaseAddress);

        await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();
    }

    private sealed class WrappingHandler(HttpMessageHandler inner) : DelegatingHandler(inner);
}
