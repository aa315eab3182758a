using System.Text;
using System.Text.Json.Nodes;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>Every built-in mapping of every vendor, asked on whichever server <c>TELEPHONY_STUBS</c> selects.</summary>
[Category("Contract")]
public sealed class BuiltInMappingTests
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private StubVendor? _vendor;
    private TelephonyStubs? _stubs;

    private static IEnumerable<StubVendor> MappedVendors => StubVendor.All.Where(vendor => BuiltInMapping.Of(vendor).Any());

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        if (_stubs is not null)
        {
            await _stubs.DisposeAsync();
        }
    }

    [TestCaseSource(typeof(BuiltInMapping), nameof(BuiltInMapping.OfAll))]
    public async Task A_mapping_answers_its_request_as_written(BuiltInMapping mapping)
    {
        TelephonyStubs stubs = await StubsOfAsync(mapping.Vendor);
        using HttpRequestMessage request = mapping.CreateRequest(stubs.Origin);
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
            body.Should().Equal(mapping.Body, "the reply is {0}", Encoding.UTF8.GetString(body));
        }

        stubs.Server?.Journal.Requests[^1].MappingName.Should().Be(mapping.Name);
    }

    [TestCaseSource(nameof(MappedVendors))]
    public async Task Every_mapping_file_is_loaded(StubVendor vendor) =>
        (await (await StubsOfAsync(vendor)).CountMappingsAsync()).Should().Be(BuiltInMapping.Of(vendor).Count());

    [TestCaseSource(nameof(MappedVendors))]
    public void Every_mapping_has_a_name_of_its_own(StubVendor vendor) =>
        BuiltInMapping.Of(vendor).Select(mapping => mapping.Name).Should().OnlyHaveUniqueItems();

    [TestCaseSource(nameof(MappedVendors))]
    public void Every_mapping_says_what_it_stands_for(StubVendor vendor)
    {
        foreach (BuiltInMapping mapping in BuiltInMapping.Of(vendor))
        {
            mapping.Metadata.GetProperty("operation").GetString().Should().MatchRegex(@"^(\*|[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+)$", mapping.File);
            mapping.Metadata.GetProperty("document").GetString().Should().NotBeNullOrEmpty(mapping.File);
            mapping.Metadata.GetProperty("section").GetString().Should().NotBeNullOrEmpty(mapping.File);
            mapping.Metadata.GetProperty("weight").GetString().Should().BeOneOf(["doc", "known", "seen", "assumed"], mapping.File);
        }
    }

    /// <summary>The cases come vendor by vendor: one server at a time is enough.</summary>
    private async Task<TelephonyStubs> StubsOfAsync(StubVendor vendor)
    {
        if (_vendor == vendor)
        {
            return _stubs!;
        }

        if (_stubs is not null)
        {
            await _stubs.DisposeAsync();
        }

        _vendor = null;
        _stubs = await TelephonyStubs.StartAsync(vendor);
        _vendor = vendor;
        return _stubs;
    }
}
