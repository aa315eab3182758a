using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class AddressTests
{
    [Test]
    public async Task A_null_value_is_left_out_of_the_query_and_an_empty_one_is_sent_empty()
    {
        var handler = ScriptedHandler.Answering(() => ScriptedHandler.Json("[]"));
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.ListAsync(status: null);
        await client.Endpoints.ListAsync(status: "a&b c");
        await client.Endpoints.ListAsync(status: string.Empty);

        handler.Sent.Select(sent => sent.Address).Should().Equal(
            "https://vendor.example/api/calls", "https://vendor.example/api/calls?status=a%26b%20c", "https://vendor.example/api/calls?status=");
    }

    [TestCase("https://vendor.example", "https://vendor.example/calls/1")]
    [TestCase("https://vendor.example/", "https://vendor.example/calls/1")]
    [TestCase("https://vendor.example/a/b", "https://vendor.example/a/b/calls/1")]
    [TestCase("https://vendor.example/a/b/", "https://vendor.example/a/b/calls/1")]
    [TestCase("https://vendor.example:8443/a%20b", "https://vendor.example:8443/a%20b/calls/1")]
    [TestCase("https://VENDOR.example:443/a b//c/", "https://vendor.example/a%20b//c/calls/1")]
    [TestCase("https://b\u00FCro.example/\u00FC", "https://b\u00FCro.example/%C3%BC/calls/1")]
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

    [Test]
    public async Task A_route_may_end_in_a_slash_and_a_query_may_hold_dots()
    {
        var handler = ScriptedHandler.Answering(() => ScriptedHandler.Json("[]"));
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.MembersAsync("7");
        await client.Endpoints.SearchAsync("7", "..");
        await client.Endpoints.SearchAsync("7", "/../");

        handler.Sent.Select(sent => sent.Address).Should().Equal(
            "https://vendor.example/api/lists/7/", "https://vendor.example/api/lists/7?status=..", "https://vendor.example/api/lists/7?status=%2F..%2F");
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    public async Task Nothing_and_dots_are_refused_before_anything_is_sent(string id)
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler);

        await client.Endpoints.Invoking(it => it.GetAsync(id)).Should().ThrowAsync<ArgumentException>()
            .WithMessage("An argument of Test.Get is empty, '.' or '..', which cannot stand in a path: the request would go to another one.*");
        await client.Endpoints.Invoking(it => it.SearchAsync(id, "new")).Should().ThrowAsync<ArgumentException>("a query stands behind it");
        await client.Endpoints.Invoking(it => it.MembersAsync(id)).Should().ThrowAsync<ArgumentException>("only a slash stands behind it");
        await client.Endpoints.Invoking(it => it.RecordingAsync(id)).Should().ThrowAsync<ArgumentException>();

        handler.Arrivals.Should().Be(0);
    }
}
