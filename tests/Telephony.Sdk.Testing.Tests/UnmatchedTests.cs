using System.Net;
using System.Text;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Telephony.Sdk.Testing.Tests;

public sealed class UnmatchedTests : SangomaFixture
{
    [Test]
    public async Task A_mistyped_path_shows_the_nearest_mapping_and_the_difference()
    {
        string text = await UnmatchedAsync(HttpMethod.Get, "users/extensions/1000");

        text.Should().Contain("GET /admin/api/sangomacrm/rest/users/extensions/1000\n")
            .And.Contain("The nearest mapping is \"The user of extension 1000\". The difference:\n")
            .And.Contain("  path\n    expected: /admin/api/sangomacrm/rest/users/extension/1000\n    got:      /admin/api/sangomacrm/rest/users/extensions/1000\n")
            .And.Contain("Token: ***")
            .And.NotContain(StubVendor.Token);
    }

    [TestCase("/api/click2cal", "Calls.ClickToCall")]
    [TestCase("/api/clicktocall", "Calls.ClickToCall")]
    [TestCase("/api/get_cdr_statistic", "Statistics.Get")]
    [TestCase("/create_campaign", "Campaigns.Create")]
    public async Task A_mistyped_word_is_told_from_the_others_of_as_many_segments(string path, string operation)
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(stubs.BaseAddress, path)) { Headers = { { "account", StubVendor.Account }, { "auth", StubVendor.Token } } };
        using HttpResponseMessage reply = await Client.SendAsync(request);

        stubs.Unmatched[^1].Mismatch.Should().Contain($"The nearest mapping is \"{operation} with any values\".");
    }

    [Test]
    public async Task A_mapping_of_your_own_without_a_title_is_called_so()
    {
        Stubs.Server.Given(Request.Create().WithPath("/own").WithHeader("X", "y")).RespondWith(Response.Create());

        (await UnmatchedAsync(HttpMethod.Get, "/own")).Should().Contain("The nearest mapping is one of your own, without a title. The difference:\n  header 'X'\n    expected: y\n");
    }

    [Test]
    public async Task Another_method_is_a_difference_of_the_method_only()
    {
        string text = await UnmatchedAsync(HttpMethod.Put, "webhooks/1");

        text.Should().Contain("  method\n    expected: GET\n    got:      PUT\n").And.NotContain("  path\n");
    }

    [Test]
    public async Task A_query_parameter_nobody_mentioned_is_a_difference()
    {
        string text = await UnmatchedAsync(HttpMethod.Get, "users/extension/1000?expand=1");

        text.Should().Contain("  query parameter 'expand'\n    expected: none of this name\n    got:      one\n");
    }

    [Test]
    public async Task A_JSON_body_is_compared_field_by_field()
    {
        string text = await UnmatchedAsync(HttpMethod.Post, "webhooks", """{"url":"http://postb.in/abc123","direction":"inbound","password":"s3cret"}""");

        text.Should().Contain("  body.direction\n    expected: \"both\"\n    got:      \"inbound\"\n")
            .And.Contain("  body.password\n    expected: nothing\n    got:      \"***\"\n")
            .And.NotContain("s3cret").And.NotContain("body.url");
    }

    [Test]
    public async Task A_wrong_header_is_a_difference()
    {
        string text = await UnmatchedAsync(HttpMethod.Post, "webhooks", """{"url":"http://postb.in/abc123","direction":"both"}""", "text/plain");

        text.Should().Contain("  header 'Content-Type'\n    expected: application/json\n    got:      text/plain\n");
    }

    [Test]
    public async Task A_wrong_credential_is_a_difference_without_its_value()
    {
        Stubs.Server.Given(Request.Create().WithPath("/pin").WithHeader("Authorization", "expected-s3cret").WithParam("apikey", "other-s3cret")).WithTitle("Pinned").RespondWith(Response.Create());
        Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "sent-s3cret");

        string text = await UnmatchedAsync(HttpMethod.Get, "/pin?apikey=query-s3cret");

        text.Should().Contain("The nearest mapping is \"Pinned\"")
            .And.Contain("  header 'Authorization'\n    expected: ***\n    got:      ***\n")
            .And.Contain("  query parameter 'apikey'\n    expected: ***\n    got:      ***\n")
            .And.Contain("/pin?apikey=***").And.NotContain("s3cret");
    }

    [TestCase("/a?token=s3cret")]
    [TestCase("/a?user=x&PASS=s3cret&b=c")]
    [TestCase("/a?agent_pass=s3cret")]
    [TestCase("/a?url=http%3A%2F%2Fx%2F%3Fsecret%3Ds3cret")]
    public async Task No_credential_of_an_address_is_shown(string target) =>
        (await UnmatchedAsync(HttpMethod.Get, target)).Should().NotContain("s3cret").And.Contain("***");

    [TestCase("""{"a":{"auth":["s3cret"]},"b":1}""")]
    [TestCase("""{"token":{"value":"s3cret"}}""")]
    [TestCase("""{"a":"{\"token\":\"s3cret\"}"}""")]
    [TestCase("""{"url":"https://host/hook?secret=s3cret&a=b"}""")]
    [TestCase("""{"url":"https://user:s3cret@host/"}""")]
    [TestCase("""{"token":"s3cret\"s3cret", broken""")]
    [TestCase("""{"auth": 53cret, "x": "Bearer s3cret"}""")]
    [TestCase("user=6666&pass=s3cret&function=version")]
    [TestCase("ERROR: login password: s3cret")]
    public async Task No_credential_of_a_body_is_shown(string body) =>
        (await UnmatchedAsync(HttpMethod.Post, "nowhere", body, "text/plain")).Should().NotContain("s3cret").And.NotContain("53cret").And.Contain("***");

    [Test]
    public async Task A_matcher_of_one_s_own_that_throws_is_told()
    {
        Stubs.Server.Given(Request.Create().WithPath("/mine").WithBody((string? _) => throw new NotSupportedException("token=s3cret"))).WithTitle("Mine").RespondWith(Response.Create());

        (await UnmatchedAsync(HttpMethod.Post, "/mine", "x")).Should().Contain("The nearest mapping is \"Mine\"").And.Contain("NotSupportedException: token=***").And.NotContain("s3cret");
    }

    [Test]
    public async Task It_is_said_in_the_words_of_the_vendor()
    {
        foreach (StubVendor vendor in StubVendor.All)
        {
            await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(vendor);
            using HttpResponseMessage reply = await Client.GetAsync(new Uri(stubs.BaseAddress, "nowhere"));

            (await reply.Content.ReadAsStringAsync()).Should().Contain("The stub server has no mapping for GET ").And.Contain("The nearest is ").And.Match(vendor == StubVendor.CPaaS ? "{\"response\":{\"message\":\"The stub*" : "*");
        }
    }

    [Test]
    public async Task A_server_that_stands_for_no_vendor_says_it_in_the_words_of_the_one_that_is_asked()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync();
        using HttpResponseMessage reply = await Client.GetAsync(new Uri(stubs.BaseAddress, "api/get_campaign_details"));

        (await reply.Content.ReadAsStringAsync()).Should().StartWith("{\"response\":{\"message\":\"The stub server has no mapping for GET /api/get_campaign_details. It has no mappings.\"");
    }

    [Test]
    public async Task Disposing_can_fail_a_test_that_asked_for_something_unknown()
    {
        TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS }, FailOnUnmatched = true });
        using HttpResponseMessage reply = await Client.GetAsync(new Uri(stubs.BaseAddress, "nowhere?auth=s3cret"));

        (await stubs.Awaiting(it => it.DisposeAsync().AsTask()).Should().ThrowAsync<UnmatchedRequestException>()).Which.Message.Should().Contain("GET /nowhere?auth=***").And.NotContain("s3cret");
        await stubs.DisposeAsync();
    }

    [Test]
    public async Task Disposing_fails_also_for_what_the_journal_has_forgotten()
    {
        TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS }, FailOnUnmatched = true });
        using HttpResponseMessage reply = await Client.GetAsync(new Uri(stubs.BaseAddress, "nowhere"));

        stubs.Journal.Clear();

        stubs.Unmatched.Should().BeEmpty();
        (await stubs.Awaiting(it => it.DisposeAsync().AsTask()).Should().ThrowAsync<UnmatchedRequestException>()).Which.Message.Should().Contain("GET /nowhere");
    }

    [Test]
    public async Task A_server_without_mappings_says_so()
    {
        await using TelephonyStubs empty = await TelephonyStubs.StartAsync();
        using HttpResponseMessage reply = await Client.GetAsync(empty.BaseAddress);

        (await reply.Content.ReadAsStringAsync()).Should().Contain("The server has no mappings.");
    }

    private async Task<string> UnmatchedAsync(HttpMethod method, string path, string? body = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? new Uri(Stubs.BaseAddress, path) : new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        if (contentType is "text/plain")
        {
            request.Content!.Headers.ContentType!.CharSet = null;
        }

        using HttpResponseMessage reply = await Client.SendAsync(request);

        reply.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await reply.Content.ReadAsStringAsync()).Should().NotContain("s3cret");
        return Stubs.Unmatched[^1].Mismatch!;
    }
}
