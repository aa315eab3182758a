using System.Text.Json;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>What the mappings of Sangoma CRM refuse, on whichever server <c>TELEPHONY_STUBS</c> selects.</summary>
[Category("Contract")]
public sealed class SangomaConformanceTests
{
    private TelephonyStubs _stubs = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        _client = new HttpClient();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [TestCase("users/extension/1000", "")]
    [TestCase("users/extension/1000", "test-tokens")]
    [TestCase("calls/list/both/0/20/40", "TEST-TOKEN")]
    [TestCase("webhooks", "")]
    public async Task A_known_address_with_another_token_is_refused(string path, string token)
    {
        using HttpResponseMessage reply = await SendAsync(path, token);

        ((int)reply.StatusCode).Should().Be(401);
    }

    [TestCase("nonsense", "test-token")]
    [TestCase("nonsense", "wrong-token")]
    [TestCase("calls/list/both/0/20/40/60", "wrong-token")]
    [TestCase("calls/2.2", "test-token")]
    public async Task An_unknown_address_is_not_found_whatever_the_token(string path, string token)
    {
        using HttpResponseMessage reply = await SendAsync(path, token);

        ((int)reply.StatusCode).Should().Be(404);
        reply.Content.Headers.ContentType?.MediaType.Should().NotBe("application/json");
    }

    [Test]
    public void The_user_is_the_document_s()
    {
        BuiltInMapping mapping = BuiltInMapping.Of(StubVendor.SangomaCrm).Single(mapping => mapping.File is "users-extension.json");

        using JsonDocument user = JsonDocument.Parse(mapping.Body);
        user.RootElement.EnumerateObject().Select(field => field.Name).Should().HaveCount(20).And.StartWith(["id", "auth", "authid"]);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_stubs.BaseAddress, path));
        if (token.Length > 0)
        {
            request.Headers.Add("Token", token);
        }

        return await _client.SendAsync(request);
    }
}
