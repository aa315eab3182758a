using System.Text.Json;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>What a document's own example does is remembered as what any other values do, and the example keeps its words.</summary>
public sealed class ExampleStateTests
{
    private TelephonyStubs _stubs = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS, StubVendor.ElisionDialer, StubVendor.SangomaCrm } });
        _client = new HttpClient();
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [Test]
    public async Task A_webhook_with_the_document_s_values_is_listed()
    {
        await AskAsync("sangoma-crm/webhooks-add");

        JsonNode.Parse(await AskAsync("sangoma-crm/webhooks"))!["data"]!.AsArray().Select(hook => (int)hook!["id"]!).Should().Equal(1, 2, 3, 4);
    }

    [TestCase("click2call", "57362de4f0", "919979271234")]
    [TestCase("otp", "ae63e9576e", "")]
    public async Task A_call_with_the_document_s_values_has_a_record_each_time(string example, string id, string agent)
    {
        string begin = $$"""{"response": {"request_id": "{{id}}",""";
        JsonNode before = await CPaaSAsync("get_cdr_statistics", null);
        (await AskAsync("cpaas/" + example)).Should().StartWith(begin);
        (await AskAsync("cpaas/" + example)).Should().StartWith(begin, "the example is verbatim each time");

        JsonNode record = (await CPaaSAsync("get_cdr_by_request_id", new { request_id = id }))["result"]!.AsArray().Should().ContainSingle().Which!;
        ((string?)record["request_id"], (string?)record["agent_number"]).Should().Be((id, agent));
        DateTime.Parse((string)record["call_date"]!, System.Globalization.CultureInfo.InvariantCulture).Should().BeAfter(DateTime.UtcNow.AddDays(-1));
        ((int)(await CPaaSAsync("get_cdr_statistics", null))["result"]!["total_calls"]![0]!).Should().Be((int)before["result"]!["total_calls"]![0]! + 2);
    }

    [Test]
    public async Task Lists_and_a_campaign_with_the_document_s_values_are_there()
    {
        foreach (string example in new[] { "contact-list-create", "contacts-import", "contacts-import", "dnd-list-create", "dnd-contacts-add" })
        {
            (await AskAsync("cpaas/" + example)).Should().Contain("\"success\": \"true\"");
        }

        string id = (string)JsonNode.Parse(await AskAsync("cpaas/campaign-create"))!["response"]!["campaign_id"]!;

        (await CPaaSAsync("get_campaign_details", null))["result"]!.AsArray().Select(campaign => (string)campaign!["campaign_id"]!).Should().Equal("CMf32a68bc63", id);
        (await CPaaSAsync("get_cdr_by_campaign_id", new { campaign_id = id }))["result"]!.AsArray().Should().HaveCount(4, "two contacts were imported twice");
        ((int)(await CPaaSAsync("get_campaign_cdr_statistics", new { campaign_id = id }))["result"]!["total_calls"]![0]!).Should().Be(4);
    }

    [TestCase("cpaas/contact-list-create", "list_name already exists")]
    [TestCase("cpaas/dnd-list-create", "dnd_list_name already exists")]
    [TestCase("cpaas/campaign-create", "campaign_name already exists")]
    [TestCase("cpaas/callback-delete", "callback request not found")]
    [TestCase("cpaas/modify-call-hang-up", "channel not found")]
    [TestCase("elision-dialer/add-list", "1101 list already exist")]
    [TestCase("elision-dialer/add-list-form", "list already exist")]
    [TestCase("elision-dialer/add-user", "ERROR: add_user USER ALREADY EXISTS - test-account|1000")]
    [TestCase("elision-dialer/add-user-form", "ERROR: add_user USER ALREADY EXISTS")]
    public async Task What_can_be_done_once_is_done_once(string example, string refusal)
    {
        await AskAsync(example);
        _stubs.Journal.Requests[^1].Mapping!.File.Should().StartWith(example.Replace("/", "/mappings/", StringComparison.Ordinal), "the document's own words come first");

        (await AskAsync(example)).Should().Contain(refusal);
        _stubs.Journal.Requests[^1].MappingName.Should().EndWith(" with any values");
    }

    [Test]
    public async Task A_list_with_the_document_s_values_is_listed()
    {
        (await AskAsync("elision-dialer/active-lists")).Should().Contain("NIKHIL-1101-Test API list");

        await AskAsync("elision-dialer/add-list-active");

        (await AskAsync("elision-dialer/active-lists")).Should().Contain("TESTCAMP-").And.Contain("\"NIKHIL-26042018-26042018_custom-form\"");
    }

    [Test]
    public async Task A_list_that_many_add_at_once_is_added_once()
    {
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync("elision-dialer/add-list")));

        answers.Count(answer => answer.Contains("\"success\":true", StringComparison.Ordinal)).Should().Be(1);
        answers.Count(answer => answer.Contains("1101 list already exist", StringComparison.Ordinal)).Should().Be(19);
    }

    [Test]
    public async Task A_refusal_of_the_document_changes_nothing()
    {
        (await AskAsync("elision-dialer/add-user-no-permission")).Should().StartWith("ERROR: ");

        (await AskAsync("elision-dialer/add-user-no-permission")).Should().Contain("PERMISSION");
    }

    private async Task<string> AskAsync(string example)
    {
        string file = example.Replace("/", "/mappings/", StringComparison.Ordinal) + ".json";
        using HttpRequestMessage request = DocumentedRequest.Of(StubVendor.All.SelectMany(vendor => vendor.Mappings).Single(mapping => mapping.File == file), _stubs.BaseAddress);
        using HttpResponseMessage reply = await _client.SendAsync(request);
        return await reply.Content.ReadAsStringAsync();
    }

    private async Task<JsonNode> CPaaSAsync(string path, object? body)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(_stubs.BaseAddress, "api/" + path)) { Content = body is null ? null : CPaaSBodies.Content(JsonSerializer.Serialize(body)) };
        request.Headers.Add("account", StubVendor.Account);
        request.Headers.Add("auth", StubVendor.Token);
        using HttpResponseMessage reply = await _client.SendAsync(request);
        return JsonNode.Parse(await reply.Content.ReadAsStringAsync())!["response"]!;
    }
}
