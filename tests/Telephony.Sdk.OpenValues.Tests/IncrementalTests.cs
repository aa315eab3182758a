using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Telephony.Sdk.OpenValues.Tests;

internal sealed class IncrementalTests
{
    private const string Source = """
        namespace Sample;

        public static class Outside { public const int Number = 1; }

        [JsonConverter(typeof(OpenValueConverter<Status>))]
        public readonly partial struct Status { public static Status Answered { get; } = new("ANSWERED"); }

        [JsonConverter(typeof(OpenValueConverter<Side>))]
        public readonly partial struct Side { public static Side Inbound { get; } = new("in"); }
        """;

    [TestCase("Number = 1", "Number = 2")]
    [TestCase("namespace Sample;", "namespace Sample;\n// A comment that moves every line.\n")]
    [TestCase("new(\"in\")", "new(\"inbound\")")]
    public void An_edit_that_changes_no_member_writes_nothing_anew(string before, string after)
    {
        GeneratorRunResult run = Edit(before, after);

        Outputs(run).Should().HaveCount(2).And.OnlyContain(reason => IsSpared(reason));
        Readings(run).Should().HaveCount(2).And.OnlyContain(reason => IsSpared(reason));
    }

    [Test]
    public void A_new_word_writes_its_own_vocabulary_anew_and_no_other()
    {
        GeneratorRunResult run = Edit("Side { public", "Side { public static Side Outbound { get; } = new(\"out\"); public");

        Readings(run).Should().HaveCount(2).And.ContainSingle(reason => reason == IncrementalStepRunReason.Modified);
        Outputs(run).Should().HaveCount(2).And.ContainSingle(reason => reason == IncrementalStepRunReason.Modified);
        run.GeneratedSources.Single(s => s.HintName == "Sample.Side.g.cs").SourceText.ToString().Should().Contain("{ Outbound, Inbound }");
    }

    [Test]
    public void An_error_appears_and_goes_with_its_edit()
    {
        string wrong = Source.Replace("readonly partial struct Side", "partial struct Side", StringComparison.Ordinal);

        Edit(Source, wrong).Diagnostics.Should().ContainSingle();
        Edit(Source, wrong).GeneratedSources.Should().ContainSingle();
        Edit(wrong, Source, start: wrong).Diagnostics.Should().BeEmpty();
    }

    private static bool IsSpared(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Readings(GeneratorRunResult run)
        => run.TrackedSteps[OpenValueGenerator.ReadingStep].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult run)
        => run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static GeneratorRunResult Edit(string before, string after, string start = Source)
    {
        start.Should().Contain(before);
        CSharpCompilation compilation = SnippetCompiler.Create(start);
        SyntaxTree edited = SnippetCompiler.Parse(start.Replace(before, after, StringComparison.Ordinal));

        return SnippetCompiler.Driver.RunGenerators(compilation)
            .RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], edited))
            .GetRunResult().Results.Single();
    }
}
