using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>
/// Every declared endpoint is in the vendor's table with its resend rule, and has a mapping of its route; every mapping has an endpoint, and every section of the
/// document that something is sent for has a mapping.
/// </summary>
/// <param name="document">The table.</param>
public abstract partial class CompletenessFixture(VendorDocument document)
{
    private readonly IReadOnlyList<OperationDeclaration> _operations = DeclaredOperations.In(document.Client.Assembly);

    /// <summary>What stands before the declared routes.</summary>
    private protected virtual string RouteRoot => document.Stub.BasePath;

    private IEnumerable<DocumentedCall> Sent => document.Calls.Where(call => call.Request is not null);

    private IEnumerable<StubMapping> Mappings => document.Stub.Mappings.Where(mapping => mapping.Metadata["operation"] != "*");


    [Test]
    public void Every_endpoint_has_a_mapping()
    {
        foreach (OperationDeclaration operation in _operations)
        {
            foreach ((HttpMethod Method, string Template) route in operation.Routes)
            {
                Mappings.Should().Contain(mapping => IsFor(operation, route, mapping), $"{operation} {route} needs a mapping file");
            }
        }
    }

    [Test]
    public void Every_mapping_is_of_a_declared_endpoint()
    {
        foreach (StubMapping mapping in Mappings)
        {
            _operations.Should().Contain(operation => operation.Routes.Any(route => IsFor(operation, route, mapping)), $"{mapping.File} names {mapping.Metadata["operation"]} {mapping.Method} {mapping.Path}");
        }
    }

    [Test]
    public void Every_section_of_the_document_has_a_mapping_and_no_other_is_named() =>
        Mappings.Select(mapping => mapping.Metadata["section"]).Distinct().Should().BeEquivalentTo(Sent.Select(call => call.Section).Distinct());

    [Test]
    public void Every_mapping_names_its_document_and_the_weight_of_its_facts()
    {
        foreach (StubMapping mapping in Mappings)
        {
            mapping.Metadata["document"].Should().Be(document.Title, mapping.File);
            mapping.Metadata["weight"].Should().BeOneOf("doc", "known", "seen", "assumed");
        }
    }

    [Test]
    public void Every_endpoint_is_in_the_table_with_its_resend_rule_and_no_other_is() =>
        Sent.Select(call => (call.Operation, call.Rule!.Value)).Distinct().Should().BeEquivalentTo(_operations.Select(operation => (operation.Name, operation.ResendRule)));

    private bool IsFor(OperationDeclaration operation, (HttpMethod Method, string Template) route, StubMapping mapping)
    {
        string declared = route.Template.Split('?')[0];
        string pattern = RouteRoot + Placeholder().Replace(Regex.Escape(declared).Replace("\\{", "{", StringComparison.Ordinal), "[^/]+");
        string path = mapping.Path.TrimStart('^').TrimEnd('$').Replace("[^/]+", "any", StringComparison.Ordinal);
        return mapping.Metadata["operation"] == operation.Name
            && mapping.Method == route.Method.Method
            && Regex.IsMatch(path, $"^{pattern}$", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
