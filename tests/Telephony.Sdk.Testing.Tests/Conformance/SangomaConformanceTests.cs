using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>Every built-in mapping, asked on whichever server <c>TELEPHONY_STUBS</c> selects.</summary>
[Category("Contract")]
public sealed class SangomaConformanceTests
{
    private StubFixture _stubs = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _stubs = await StubFixture.StartAsync(StubVendor.SangomaCrm);
        _client = new HttpClient();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [TestCaseSource(typeof(SangomaMapping), nameof(SangomaMapping.All))]
    public async Task A_mapping_answers_its_request_as_written(SangomaMapping mapping)
    {
        using HttpRequestMessage request = mapping.CreateRequest(_stubs.Origin);
        using HttpResponseMessage reply = await _client.SendAsync(request);
        byte[] body = await reply.Content.ReadAsByteArrayAsync();

        ((int)reply.StatusCode).Should().Be(mapping.Status, Encoding.UTF8.GetString(body));
        if (mapping.ContentType is { } type)
        {
            reply.Content.Headers.NonValidated["Content-Type"].ToString().Should().BeEquivalentTo(type);
        }

        if (mapping.JsonBody is { } json)
        {
            JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(json)).Should().BeTrue("the reply is {0}", Encoding.UTF8.GetString(body));
        }
        else
        {
            body.Should().Equal(mapping.Body);
        }

        _stubs.Server?.Journal.Requests[^1].MappingName.Should().Be(mapping.Name);
    }

    [Test]
    public async Task Every_mapping_file_is_loaded() =>
        (await _stubs.CountMappingsAsync()).Should().Be(SangomaMapping.All().Count());

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
    public void Every_mapping_says_what_it_stands_for()
    {
        string[] operations =
        [
            "Calls.Get", "Calls.List", "Calls.Recording", "Calls.Voicemail", "Users.GetByExtension", "Users.GetById",
            "Webhooks.List", "Webhooks.ListByDirection", "Webhooks.Get", "Webhooks.Add", "Webhooks.Update", "Webhooks.Delete",
        ];
        foreach (SangomaMapping mapping in SangomaMapping.All())
        {
            mapping.Metadata.GetProperty("document").GetString().Should().Be("Sangoma CRM REST API", mapping.File);
            mapping.Metadata.GetProperty("section").GetString().Should().NotBeNullOrEmpty(mapping.File);
            mapping.Metadata.GetProperty("weight").GetString().Should().BeOneOf(["doc", "known", "seen", "assumed"], mapping.File);
            mapping.Metadata.GetProperty("operation").GetString().Should().BeOneOf([.. operations, "*"], mapping.File);
        }

        SangomaMapping.All().Select(mapping => mapping.Metadata.GetProperty("operation").GetString()).Should().Contain(operations);
    }

    [Test]
    public void The_user_is_the_document_s()
    {
        SangomaMapping mapping = SangomaMapping.All().Single(mapping => mapping.File is "users-extension.json");

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
