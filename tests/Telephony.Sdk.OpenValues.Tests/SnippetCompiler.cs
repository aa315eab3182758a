using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Telephony.Sdk.OpenValues.Tests;

/// <summary>Compiles snippets in memory, beside stand-ins for the two types of Core that generated code needs.</summary>
internal static class SnippetCompiler
{
    private const string StandIns = """
        global using System;
        global using System.Text.Json.Serialization;
        global using Telephony.Sdk.Toolkit;
        using System.Collections.Generic;
        using System.Text.Json;

        namespace Telephony.Sdk.Toolkit;

        internal interface IOpenValue<T> where T : struct { string Value { get; } IReadOnlyList<T> Known { get; } T From(string? value); }

        internal sealed class OpenValueConverter<T> : JsonConverter<T> where T : struct, IOpenValue<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default(T).From(reader.GetString());

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }
        """;

    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly List<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static GeneratorDriver Driver { get; } = CSharpGeneratorDriver.Create(
        [new OpenValueGenerator().AsSourceGenerator()],
        parseOptions: s_options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static SnippetResult Run(string source)
    {
        GeneratorDriver driver = Driver.RunGeneratorsAndUpdateCompilation(Create(source), out Compilation updated, out _);
        return new SnippetResult(updated, driver.GetRunResult());
    }

    /// <summary>A compilation of the snippet, not yet generated for.</summary>
    public static CSharpCompilation Create(string source) => CSharpCompilation.Create(
        "Snippet",
        [Parse(source), CSharpSyntaxTree.ParseText(StandIns, s_options, "StandIns.cs")],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_options, "Snippet.cs");
}
