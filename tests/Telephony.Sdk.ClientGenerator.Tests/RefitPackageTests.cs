using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class RefitPackageTests
{
    private const string Endpoints = SnippetCompiler.Usings + """
        namespace Sample;

        public class Filter { [AliasAs("n")] public string? Name { get; set; } }

        internal interface ICallsEndpoints
        {
            [Get("/calls/{uuid}"), Resend(ResendRule.Safe)]
            Task<HttpResponseMessage> GetAsync([AliasAs("uuid")] string id, [Query] Filter filter, CancellationToken token);

            [Post("/calls"), Resend(ResendRule.Never)]
            Task CreateAsync([Body] Filter filter, CancellationToken token);
        }
        """;

    [Test]
    public void With_the_package_only_the_catalogue_and_the_factory_are_written()
    {
        SnippetResult result = SnippetCompiler.Run(SnippetCompiler.Create(Endpoints, more: RefitPackage.Reference("Refit")));

        result.Problems.Should().BeEmpty();
        result.CompilerComplaints.Should().BeEmpty();
        result.Files.Should().BeEquivalentTo("EndpointCatalogue.g.cs", "EndpointClients.g.cs");
        result.File("EndpointCatalogue.g.cs").Should().Contain("Endpoint CallsGet = ").And.Contain("Endpoint CallsCreate = ");
    }

    [Test]
    public void With_the_package_wrong_declarations_are_errors_too()
    {
        SnippetResult result = SnippetCompiler.Run(SnippetCompiler.Create(
            Endpoints.Replace("[AliasAs(\"uuid\")] ", string.Empty, StringComparison.Ordinal), more: RefitPackage.Reference("Refit")));

        result.Problems.Select(p => p.Id).Should().Equal("TSDK001");
    }

    [Test]
    public void Attributes_of_another_name_space_are_not_ours()
    {
        string source = Endpoints.Replace("using Refit;", "using Elsewhere;", StringComparison.Ordinal);
        SnippetResult result = SnippetCompiler.Run(SnippetCompiler.Create(source, more: RefitPackage.Reference("Elsewhere")));

        result.Problems.Select(p => p.Id).Distinct().Should().Equal("TSDK011");
    }

    [Test]
    public void Attributes_that_another_assembly_of_ours_shows_are_used_and_clients_written()
    {
        string attributes = Resource.Read("StandIns/Refit.cs").Replace("public class", "internal class", StringComparison.Ordinal).Replace("public abstract", "internal abstract", StringComparison.Ordinal);
        MetadataReference friend = RefitPackage.Compile(attributes.Replace("using System;", "using System; [assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Telephony.Sdk.ClientGenerator.Tests\")]", StringComparison.Ordinal));

        SnippetResult result = SnippetCompiler.Run(SnippetCompiler.Create(Endpoints, more: friend));

        result.CompilerComplaints.Should().BeEmpty();
        result.Files.Should().BeEquivalentTo("Sample.ICallsEndpoints.g.cs", "EndpointCatalogue.g.cs", "EndpointClients.g.cs");
    }

    [Test]
    public void Without_endpoints_nothing_is_written()
        => SnippetCompiler.Compile("namespace Sample; internal interface INothing { void Do(); }").Files.Should().BeEmpty();

    [Test]
    public void Properties_of_another_assembly_keep_their_aliases()
    {
        MetadataReference library = RefitPackage.Compile(Resource.Read("StandIns/Refit.cs").Replace("public", "internal", StringComparison.Ordinal).Replace("internal string", "public string", StringComparison.Ordinal)
            .Replace("internal GetA", "public GetA", StringComparison.Ordinal).Replace("internal PostA", "public PostA", StringComparison.Ordinal).Replace("internal AliasAsA", "public AliasAsA", StringComparison.Ordinal)
            + "namespace Library { public class Filter { [Refit.AliasAs(\"n\"), Refit.Query(Format = \"yy\")] public System.DateTime When { get; set; } } }");

        SnippetResult result = SnippetCompiler.Run(SnippetCompiler.Create(
            SnippetCompiler.Usings + "namespace Sample; internal interface ICallsEndpoints { [Get(\"/x\"), Resend(ResendRule.Safe)] Task GetAsync([Query] Library.Filter filter, CancellationToken token); }",
            more: library));

        result.CompilerComplaints.Should().BeEmpty();
        result.File("ICallsEndpoints.g.cs").Should().Contain("route.AddQuery(\"n\", filter.When, \"yy\");");
    }
}
