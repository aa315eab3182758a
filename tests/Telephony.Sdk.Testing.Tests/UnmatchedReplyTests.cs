using System.Net;
using System.Text;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests;

public sealed class UnmatchedReplyTests
{
    private TelephonyStubs _server = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        _client = new HttpClient { BaseAddress = _server.BaseAddress };
        _client.DefaultRequestHeaders.Add("Token", StubVendor.Token);
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task A_mistyped_path_shows_the_nearest_mapping_and_the_difference()
    {
        string text = await UnmatchedAsync(HttpMethod.Get, "users/extensions/1000");

        text.Should().Contain("GET /admin/api/sangomacrm/rest/users/extensions/1000\n")
            .And.Contain("The nearest mapping is \"The user of extension 1000\" (sangoma-crm/mappings/users-extension.json)")
            .And.Contain("urlPath\n    expected: /admin/api/sangomacrm/rest/users/extension/1000\n    got:      /admin/api/sangomacrm/rest/users/extensions/1000\n")
            .And.Contain("header 'Token' matches (***)")
            .And.Contain("server.Map(\"GET\", \"/admin/api/sangomacrm/rest/users/extensions/1000\", StubResponse.Json(\"{}\"));")
            .And.NotContain(StubVendor.Token);
    }

    [Test]
    public async Task Another_method_is_a_difference_of_the_method_only()
    {
        string text = await UnmatchedAsync(HttpMethod.Put, "webhooks/1");

        text.Should().Contain("  method\n    expected: GET\n    got:      PUT\n").And.NotContain("  urlPath\n");
    }

    [Test]
    public async Task A_query_parameter_nobody_mentioned_is_a_difference()
    {
        string text = await UnmatchedAsync(HttpMethod.Get, "users/extension/1000?expand=1");

        text.Should().Contain("  query\n    expected: no query parameters (strict mode)\n    got:      also 'expand'\n");
    }

    [Test]
    public async Task A_query_parameter_nobody_mentioned_is_ignored_unless_strict()
    {
        await using TelephonyStubs lenient = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, Strict = false });
        _client.BaseAddress.Should().NotBe(lenient.BaseAddress);

        using HttpResponseMessage reply = await _client.GetAsync(new Uri(lenient.BaseAddress, "users/extension/1000?expand=1"));

        reply.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_JSON_body_is_compared_field_by_field()
    {
        string text = await UnmatchedAsync(HttpMethod.Post, "webhooks", """{"url":"http://postb.in/abc123","direction":"inbound","password":"s3cret"}""");

        text.Should().Contain("$.direction: expected \"both\", got \"inbound\"")
            .And.Contain("$.password: expected nothing, got \"***\"")
            .And.NotContain("s3cret").And.NotContain("$.url");
    }

    [Test]
    public async Task A_wrong_header_is_a_difference()
    {
        string text = await UnmatchedAsync(HttpMethod.Post, "webhooks", """{"url":"http://postb.in/abc123","direction":"both"}""", "text/plain");

        text.Should().Contain("  header 'Content-Type'\n    expected: matches \"application/json(;.*)?\"\n    got:      \"text/plain\"\n");
    }

    [Test]
    public async Task A_wrong_credential_is_a_difference_without_its_value()
    {
        _server.AddMapping("""{"name": "Pinned", "priority": 1, "request": {"urlPath": "/pin", "headers": {"Authorization": {"equalTo": "expected-s3cret"}}, "queryParameters": {"apikey": {"matches": "other-s3cret"}}}}""");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "sent-s3cret");

        string text = await UnmatchedAsync(HttpMethod.Get, "/pin?apikey=query-s3cret");

        text.Should().Contain("The nearest mapping is \"Pinned\" (JSON text)")
            .And.Contain("  header 'Authorization'\n    expected: equalTo ***\n    got:      ***\n")
            .And.Contain("  query parameter 'apikey'\n    expected: matches ***\n    got:      ***\n")
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
    public async Task A_scenario_in_another_state_is_named()
    {
        _server.AddMapping("""{"priority": 1, "scenarioName": "hooks", "requiredScenarioState": "added", "request": {"method": "GET", "urlPath": "/scenario"}}""");

        string text = await UnmatchedAsync(HttpMethod.Get, "/scenario");

        text.Should().Contain("its scenario 'hooks' is not in the state 'added'");
    }

    [Test]
    public async Task A_server_without_mappings_says_so()
    {
        await using TelephonyStubs empty = await TelephonyStubs.StartAsync();
        using HttpResponseMessage reply = await _client.GetAsync(empty.BaseAddress);

        (await reply.Content.ReadAsStringAsync()).Should().Contain("The server has no mappings.");
    }

    private async Task<string> UnmatchedAsync(HttpMethod method, string path, string? body = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? new Uri(_server.BaseAddress, path) : new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        if (contentType is "text/plain")
        {
            request.Content!.Headers.ContentType!.CharSet = null;
        }

        using HttpResponseMessage reply = await _client.SendAsync(request);

        reply.StatusCode.Should().Be(HttpStatusCode.NotFound);
        reply.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        return await reply.Content.ReadAsStringAsync();
    }
}
