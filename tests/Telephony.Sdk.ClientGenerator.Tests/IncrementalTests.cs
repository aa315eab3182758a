using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Telephony.Sdk.ClientGenerator.Tests.Snippets;

namespace Telephony.Sdk.ClientGenerator.Tests;

internal sealed class IncrementalTests
{
    private const string Source = SnippetCompiler.Usings + """
        namespace Sample;

        public static class Outside { public const int Number = 1; }

        internal interface ICallsEndpoints { [Get("/calls"), Resend(ResendRule.Safe)] Task ListAsync(CancellationToken token); }

        internal interface IUsersEndpoints { [Get("/users"), Resend(ResendRule.Safe)] Task ListAsync(Kind kind, CancellationToken token); }

        public enum Kind { One }
        """;

    [TestCase("Number = 1", "Number = 2")]
    [TestCase("namespace Sample;", "namespace Sample;\n// A comment that moves every line.\n")]
    [TestCase("public static class Outside", "public static class Inside")]
    public void An_edit_outside_the_interfaces_writes_nothing_anew(string before, string after)
    {
        GeneratorRunResult run = Edit(before, after);

        run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Should()
            .NotBeEmpty().And.OnlyContain(o => o.Reason == IncrementalStepRunReason.Cached || o.Reason == IncrementalStepRunReason.Unchanged);
        Reasons(run, TrackingNames.Interfaces).Should().OnlyContain(r => r == IncrementalStepRunReason.Cached || r == IncrementalStepRunReason.Unchanged);
        Reasons(run, TrackingNames.Environment).Should().OnlyContain(r => r == IncrementalStepRunReason.Cached || r == IncrementalStepRunReason.Unchanged);
    }

    [Test]
    public void An_edit_inside_an_interface_writes_that_one_anew_and_no_other()
    {
        GeneratorRunResult run = Edit("CancellationToken token); }\n\ninternal interface IUsers", "CancellationToken cancel); }\n\ninternal interface IUsers");

        Reasons(run, TrackingNames.Interfaces).Should().ContainSingle(r => r == IncrementalStepRunReason.Modified).And.HaveCount(2);
        Reasons(run, TrackingNames.Catalogue).Should().Equal(IncrementalStepRunReason.Unchanged);
        Reasons(run, TrackingNames.Clients).Should().Equal(IncrementalStepRunReason.Unchanged);
        run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Count(o => o.Reason == IncrementalStepRunReason.Modified).Should().Be(1);
    }

    [Test]
    public void An_edit_of_a_type_that_an_interface_sends_writes_that_one_anew()
    {
        GeneratorRunResult run = Edit("enum Kind { One }", "enum Kind { One, Two }");

        Reasons(run, TrackingNames.Interfaces).Should().ContainSingle(r => r == IncrementalStepRunReason.Modified).And.HaveCount(2);
        run.GeneratedSources.Single(s => s.HintName.Contains("IUsers", StringComparison.Ordinal)).SourceText.ToString().Should().Contain("\"Two\"");
    }

    [Test]
    public void An_error_appears_and_goes_with_its_edit()
    {
        Edit("\"/calls\"", "\"calls\"").Diagnostics.Should().ContainSingle();
        Edit("\"/calls\"", "\"/call\"").Diagnostics.Should().BeEmpty();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step)
        => run.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static GeneratorRunResult Edit(string before, string after)
    {
        string source = Source.ReplaceLineEndings("\n");
        source.Should().Contain(before);
        CSharpCompilation compilation = SnippetCompiler.Create(source);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        GeneratorDriver driver = SnippetCompiler.Driver((CSharpParseOptions)tree.Options).RunGenerators(compilation);
        SyntaxTree edited = CSharpSyntaxTree.ParseText(source.Replace(before, after, StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath);

        return driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, edited)).GetRunResult().Results.Single();
    }
}
