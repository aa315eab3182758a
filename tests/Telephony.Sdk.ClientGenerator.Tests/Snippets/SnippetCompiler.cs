using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Telephony.Sdk.ClientGenerator.Tests.Snippets;

/// <summary>Compiles snippets in memory, with Core's files beside them.</summary>
internal static class SnippetCompiler
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Refit;
        using Telephony.Sdk.Http;
        using Telephony.Sdk.Resilience;

        """;

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Net.Http;
        """;

    private static readonly string[] CoreFiles =
        ["Core/UrlValue.cs", "Core/RouteBuilder.cs", "Core/Endpoint.cs", "Core/ResendRule.cs", "Core/ResendAttribute.cs", "StandIns/ApiClient.cs", "StandIns/RefitEngine.cs"];

    public static SnippetResult Compile(string source, string? rootNamespace = "Sample")
        => Run(Create(source), rootNamespace);

    public static SnippetResult Run(CSharpCompilation compilation, string? rootNamespace = "Sample")
    {
        GeneratorDriver driver = Driver((CSharpParseOptions)compilation.SyntaxTrees[0].Options, rootNamespace)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return new SnippetResult(updated, driver.GetRunResult());
    }

    public static GeneratorDriver Driver(CSharpParseOptions options, string? rootNamespace = "Sample")
        => CSharpGeneratorDriver.Create(
            [new EndpointClientGenerator().AsSourceGenerator()],
            optionsProvider: new RootNamespaceOptions(rootNamespace),
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>A compilation of the snippet, not yet generated for.</summary>
    public static CSharpCompilation Create(string source, bool netStandard = false, params MetadataReference[] more)
    {
        CSharpParseOptions options = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.Preview)
            .WithDocumentationMode(DocumentationMode.Diagnose)
            .WithPreprocessorSymbols(netStandard ? "NETSTANDARD" : "NET");
        IEnumerable<SyntaxTree> core = CoreFiles.Select(f => CSharpSyntaxTree.ParseText("#nullable enable\n" + Resource.Read(f), options, f));
        return CSharpCompilation.Create(
            "Telephony.Sdk.ClientGenerator.Tests",
            [CSharpSyntaxTree.ParseText(source, options, "Snippet.cs"), CSharpSyntaxTree.ParseText(GlobalUsings, options, "Usings.cs"), .. core],
            [.. netStandard ? References.NetStandard : References.Runtime, .. more],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]));
    }
}
