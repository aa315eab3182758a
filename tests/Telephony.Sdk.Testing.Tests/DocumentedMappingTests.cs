using System.Text;
using System.Text.Json.Nodes;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests;

/// <summary>Every documented mapping of every vendor, asked as it is written.</summary>
public sealed class DocumentedMappingTests
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Dictionary<StubVendor, TelephonyStubs> _stubs = [];

    private static IEnumerable<TestCaseData<StubVendor, StubMapping>> All =>
        from vendor in StubVendor.All
        from mapping in vendor.Mappings
        select new TestCaseData<StubVendor, StubMapping>(vendor, mapping).SetArgDisplayNames(mapping.File);

    [OneTimeSetUp]
    public async Task Start()
    {
        foreach (StubVendor vendor in StubVendor.All)
        {
            _stubs[vendor] = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { vendor }, ExamplesOnly = true });
        }
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        foreach (TelephonyStubs stubs in _stubs.Values)
        {
            await stubs.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task A_mapping_answers_its_request_as_written(StubVendor vendor, StubMapping mapping)
    {
        StubResponse documented = DocumentedReply.Of(mapping);
        using HttpRequestMessage request = DocumentedRequest.Of(mapping, _stubs[vendor].BaseAddress);
        using HttpResponseMessage reply = await _client.SendAsync(request);
        byte[] body = await reply.Content.ReadAsByteArrayAsync();

        _stubs[vendor].Journal.Requests[^1].MappingName.Should().Be(mapping.Name, _stubs[vendor].Journal.Requests[^1].Mismatch);
        ((int)reply.StatusCode).Should().Be(documented.Status);
        documented.Headers.Where(header => header.Key == "Content-Type").Select(header => header.Value).Should().BeSubsetOf(reply.Content.Headers.NonValidated.Select(header => header.Value.ToString()));
        if (mapping.Json.Contains("\"BodyAsJson\"", StringComparison.Ordinal))
        {
            JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(documented.Body.Span)).Should().BeTrue("the reply is {0}", Encoding.UTF8.GetString(body));
        }
        else
        {
            body.Should().Equal(documented.Body.ToArray(), "the reply is {0}", Encoding.UTF8.GetString(body));
        }
    }

    [TestCaseSource(typeof(StubVendor), nameof(StubVendor.All))]
    public void Every_mapping_has_a_name_of_its_own(StubVendor vendor) =>
        vendor.Mappings.Select(mapping => mapping.Name).Should().OnlyHaveUniqueItems().And.NotBeEmpty();

    [TestCaseSource(nameof(All))]
    public void A_mapping_says_what_it_stands_for(StubVendor vendor, StubMapping mapping)
    {
        mapping.File.Should().StartWith(vendor.Name);
        mapping.Metadata["operation"].Should().MatchRegex(@"^(\*|[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+)$");
        mapping.Metadata["document"].Should().NotBeNullOrEmpty();
        mapping.Metadata["section"].Should().NotBeNullOrEmpty();
        mapping.Metadata["weight"].Should().BeOneOf("doc", "known", "seen", "assumed");
    }
}
