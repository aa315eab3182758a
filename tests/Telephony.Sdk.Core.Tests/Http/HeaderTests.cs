using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Http;

public sealed class HeaderTests
{
    [TestCase("a\r\nX-Token: other")]
    [TestCase("a\nb")]
    [TestCase("a\rb")]
    [TestCase("a\0b")]
    [TestCase("line\u0085next")]
    [TestCase("caf\u00E9")]
    [TestCase("\u0967")]
    public async Task A_value_that_a_header_cannot_carry_is_refused_before_anything_is_sent(string value)
    {
        var handler = ScriptedHandler.Answering(() => ScriptedHandler.Json("[]"));
        using TestClient client = TestClient.Of(handler);

        var thrown = await client.Endpoints.Invoking(it => it.ListAsync(status: null, trace: value)).Should().ThrowAsync<ArgumentException>();

        thrown.Which.Message.Should().Contain("'X-Trace'");
        handler.Arrivals.Should().Be(0);
    }

    [Test]
    public async Task A_null_value_sends_no_header_and_an_empty_one_an_empty_header()
    {
        var handler = ScriptedHandler.Answering(() => ScriptedHandler.Json("[]"));
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.ListAsync(status: null, trace: null);
        await client.Endpoints.ListAsync(status: "a&b c", trace: string.Empty);

        handler.Sent[0].Headers.Should().NotContain("X-Trace");
        handler.Sent[0].Address.Should().Be("https://vendor.example/api/calls");
        handler.Sent[1].Headers.Should().Contain("X-Trace:");
        handler.Sent[1].Address.Should().Be("https://vendor.example/api/calls?status=a%26b%20c");
    }

    [TestCase("https://vendor.example", "https://vendor.example/calls/1")]
    [TestCase("https://vendor.example/", "https://vendor.example/calls/1")]
    [TestCase("https://vendor.example/a/b", "https://vendor.example/a/b/calls/1")]
    [TestCase("https://vendor.example/a/b/", "https://vendor.example/a/b/calls/1")]
    [TestCase("https://vendor.example:8443/a%20b", "https://vendor.example:8443/a%20b/calls/1")]
    public async Task Requests_go_below_the_path_of_the_base_address(string baseAddress, string expected)
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler, options => options.BaseAddress = new Uri(baseAddress));

        await client.Endpoints.GetAsync("1");

        handler.Sent.Single().Address.Should().Be(expected);
    }

    [TestCase("a/b?c#d", "https://vendor.example/api/calls/a%2Fb%3Fc%23d")]
    [TestCase("1688710079.868", "https://vendor.example/api/calls/1688710079.868")]
    [TestCase("../x", "https://vendor.example/api/calls/..%2Fx")]
    [TestCase("%2e%2e", "https://vendor.example/api/calls/%252e%252e")]
    public async Task A_value_never_leaves_its_place_in_the_path(string id, string expected)
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.GetAsync(id);

        handler.Sent.Single().Address.Should().Be(expected);
    }

    [TestCase(".")]
    [TestCase("..")]
    public async Task Dots_are_refused_before_anything_is_sent(string id)
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.Invoking(it => it.GetAsync(id)).Should().ThrowAsync<ArgumentException>();

        handler.Arrivals.Should().Be(0);
    }
}
