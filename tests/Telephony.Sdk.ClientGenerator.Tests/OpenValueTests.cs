using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class OpenValueTests
{
    private static readonly string Core = SnippetCompiler.Usings.Replace("using Refit;", "", StringComparison.Ordinal) + """
        using System.Text.Json.Serialization;
        using Telephony.Sdk.Serialization;

        namespace Telephony.Sdk.Serialization
        {
            internal interface IOpenValue<T> where T : struct { string Value { get; } IReadOnlyList<T> Known { get; } T From(string? value); }

            internal sealed class OpenValueConverter<T> : System.Text.Json.Serialization.JsonConverter<T> where T : struct, IOpenValue<T>
            {
                public override T Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => default;

                public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
            }
        }

        """;

    private const string Status = """
        namespace Sample
        {
            [JsonConverter(typeof(OpenValueConverter<Status>))]
            public readonly partial struct Status
            {
                public static Status Answered { get; } = new("ANSWERED");

                public static Status @Event { get; } = new("EVENT");

                public static int Number => 1;
            }

        """;

    [Test]
    public void The_known_words_are_its_own_static_properties()
    {
        (Compilation compilation, GeneratorDriverRunResult run) = Generate(Core + Status + "}");

        Complaints(compilation).Should().BeEmpty();
        run.GeneratedTrees.Should().ContainSingle().Which.ToString().Should()
            .Contain("namespace Sample;").And.Contain("new Status[] { Answered, Event }").And.NotContain("Number").And.NotContain("NAME").And.NotContain("KNOWN");
    }

    [Test]
    public void It_has_one_text_in_the_path_and_the_query_of_an_endpoint()
    {
        (Compilation compilation, GeneratorDriverRunResult run) = Generate(Core + Status + """
                internal interface ICallsEndpoints
                {
                    [Refit.Get("/calls/{status}"), Resend(ResendRule.Safe)]
                    Task ListAsync(Status status, Status? other, CancellationToken token);
                }
            }
            """);

        run.Diagnostics.Should().BeEmpty();
        Complaints(compilation).Should().BeEmpty();
    }

    [TestCase("public partial struct Status { }", "readonly partial struct")]
    [TestCase("public readonly struct Status { }", "readonly partial struct")]
    [TestCase("public sealed partial class Status { }", "readonly partial struct")]
    [TestCase("public readonly partial struct Status { private readonly int _number; }", "no fields")]
    public void Another_shape_is_an_error(string declaration, string why)
    {
        (_, GeneratorDriverRunResult run) = Generate(Core + "namespace Sample { [JsonConverter(typeof(OpenValueConverter<Status>))] " + declaration + " }");

        run.GeneratedTrees.Should().BeEmpty();
        Diagnostic problem = run.Diagnostics.Should().ContainSingle().Subject;
        problem.Id.Should().Be("TSDK017");
        problem.GetMessage(null).Should().Contain("'Status'").And.Contain(why);
    }

    [TestCase("public static class Outer { [JsonConverter(typeof(OpenValueConverter<Status>))] public readonly partial struct Status { } }")]
    [TestCase("[JsonConverter(typeof(OpenValueConverter<Status<int>>))] public readonly partial struct Status<T> { }")]
    public void A_nested_or_generic_one_is_an_error(string declaration)
    {
        (_, GeneratorDriverRunResult run) = Generate(Core + "namespace Sample { " + declaration + " }");

        run.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("TSDK017");
    }

    [TestCase("[JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public enum Kind { One }")]
    [TestCase("public readonly partial struct Status { }")]
    public void Other_types_are_left_alone(string declaration)
    {
        (Compilation compilation, GeneratorDriverRunResult run) = Generate(Core + "namespace Sample { " + declaration + " }");

        run.GeneratedTrees.Should().BeEmpty();
        run.Diagnostics.Should().BeEmpty();
        Complaints(compilation).Should().BeEmpty();
    }

    private static (Compilation Compilation, GeneratorDriverRunResult Run) Generate(string source)
    {
        CSharpCompilation compilation = SnippetCompiler.Create(source);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OpenValueGenerator().AsSourceGenerator(), new EndpointClientGenerator().AsSourceGenerator()],
            optionsProvider: new RootNamespaceOptions("Sample"),
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return (updated, driver.GetRunResult());
    }

    private static IEnumerable<Diagnostic> Complaints(Compilation compilation) =>
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
}
