using System.Text.RegularExpressions;
using Telephony.Sdk.Http;
using Telephony.Sdk.Resilience;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>Every declared endpoint has a mapping of its route and section of the document, and every mapping an endpoint.</summary>
[TestFixture]
public sealed partial class CompletenessTests
{
    /// <summary>The document's own headings, "API Endpoints".</summary>
    private static readonly string[] s_documented =
    [
        "GET /admin/api/sangomacrm/rest/calls/:uuid",
        "GET /admin/api/sangomacrm/rest/calls/list/both[:since][:limit][:offset]",
        "GET /admin/api/sangomacrm/rest/calls/list/inbound[:since][:limit][:offset]",
        "GET /admin/api/sangomacrm/rest/calls/list/outbound[:since][:limit][:offset]",
        "GET /admin/api/sangomacrm/rest/calls/recording/:uuid",
        "GET /admin/api/sangomacrm/rest/calls/voicemail/:uuid",
        "GET /admin/api/sangomacrm/rest/users/extension/:extension",
        "GET /admin/api/sangomacrm/rest/users/id/:id",
        "GET /admin/api/sangomacrm/rest/webhooks/:[inbound|outbound|id]",
        "POST /admin/api/sangomacrm/rest/webhooks/",
        "PATCH /admin/api/sangomacrm/rest/webhooks/:id",
        "DELETE /admin/api/sangomacrm/rest/webhooks/:id",
    ];

    private IReadOnlyList<StubMapping> _mappings = [];

    private IEnumerable<StubMapping> Endpoints => _mappings.Where(mapping => mapping.Metadata["operation"] != "*");

    [OneTimeSetUp]
    public async Task LoadAsync()
    {
        await using StubServer server = await StubServer.StartAsync(StubVendor.SangomaCrm);
        _mappings = server.Mappings;
    }

    [Test]
    public void Every_endpoint_has_a_mapping()
    {
        foreach (Endpoint endpoint in EndpointCatalogue.All)
        {
            Endpoints.Should().Contain(mapping => IsFor(endpoint, mapping), $"{endpoint.Operation} {endpoint.SpanName} needs a mapping file");
        }
    }

    [Test]
    public void Every_mapping_is_of_a_declared_endpoint()
    {
        foreach (StubMapping mapping in Endpoints)
        {
            EndpointCatalogue.All.Should().Contain(endpoint => IsFor(endpoint, mapping), $"{mapping.File} names {mapping.Metadata["operation"]} {mapping.Method} {mapping.Path}");
        }
    }

    [Test]
    public void Every_section_of_the_document_has_a_mapping_and_no_other_is_named() =>
        Endpoints.Select(mapping => mapping.Metadata["section"]).Distinct().Should().BeEquivalentTo(s_documented);

    [Test]
    public void Every_mapping_names_its_document_and_the_weight_of_its_facts()
    {
        foreach (StubMapping mapping in Endpoints)
        {
            mapping.Metadata["document"].Should().Be("Sangoma CRM REST API", mapping.File);
            mapping.Metadata["weight"].Should().BeOneOf("doc", "known", "seen", "assumed");
        }
    }

    [Test]
    public void Only_adding_a_webhook_must_not_be_sent_twice() =>
        EndpointCatalogue.All.Where(endpoint => endpoint.ResendRule == ResendRule.Never).Select(endpoint => endpoint.Operation).Should().Equal("Webhooks.Add");

    private static bool IsFor(Endpoint endpoint, StubMapping mapping)
    {
        string route = SangomaCrmOptions.DefaultPath + Placeholder().Replace(Regex.Escape(endpoint.Route).Replace("\\{", "{", StringComparison.Ordinal), "[^/]+");
        string path = mapping.Path.Replace("[^/]+", "any", StringComparison.Ordinal);
        return mapping.Metadata["operation"] == endpoint.Operation
            && mapping.Method == endpoint.Method.Method
            && Regex.IsMatch(path, $"^{route}$", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
