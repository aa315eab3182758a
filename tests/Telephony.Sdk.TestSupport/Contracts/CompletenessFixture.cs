using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.Toolkit;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>
/// Every declared endpoint has a mapping of its route and section of the document, and a test that calls it; every mapping has an
/// endpoint, and every section of the document a mapping.
/// </summary>
/// <param name="vendor">Whose mappings.</param>
/// <param name="document">What the mappings call the document.</param>
/// <param name="sections">The document's own headings of its operations.</param>
public abstract partial class CompletenessFixture(StubVendor vendor, string document, params string[] sections)
{
    /// <summary>The operations that the vendor's package declares.</summary>
    private protected abstract IReadOnlyList<OperationDeclaration> Operations { get; }

    /// <summary>The operations that must never be sent twice, by the notes on the vendors.</summary>
    private protected abstract IReadOnlyList<string> NeverResent { get; }

    /// <summary>What stands before the declared routes.</summary>
    private protected virtual string RouteRoot => vendor.BasePath;

    private IEnumerable<StubMapping> Mappings => vendor.Mappings.Where(mapping => mapping.Metadata["operation"] != "*");

    [Test]
    public void Every_endpoint_has_a_mapping()
    {
        foreach (OperationDeclaration operation in Operations)
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
            Operations.Should().Contain(operation => operation.Routes.Any(route => IsFor(operation, route, mapping)), $"{mapping.File} names {mapping.Metadata["operation"]} {mapping.Method} {mapping.Path}");
        }
    }

    [Test]
    public void Every_endpoint_has_a_test()
    {
        IEnumerable<string> tested = GetType().Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ContractFixture)))
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<OperationAttribute>())
            .Select(operation => operation.Name);

        Operations.Select(operation => operation.Name).Except(tested, StringComparer.Ordinal).Should().BeEmpty("each needs a contract test with [Operation]");
    }

    [Test]
    public void Every_section_of_the_document_has_a_mapping_and_no_other_is_named() =>
        Mappings.Select(mapping => mapping.Metadata["section"]).Distinct().Should().BeEquivalentTo(sections);

    [Test]
    public void Every_mapping_names_its_document_and_the_weight_of_its_facts()
    {
        foreach (StubMapping mapping in Mappings)
        {
            mapping.Metadata["document"].Should().Be(document, mapping.File);
            mapping.Metadata["weight"].Should().BeOneOf("doc", "known", "seen", "assumed");
        }
    }

    [Test]
    public void Only_what_the_notes_name_must_not_be_sent_twice() =>
        Operations.Where(operation => operation.ResendRule == ResendRule.Never).Select(operation => operation.Name).Should().BeEquivalentTo(NeverResent);

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
