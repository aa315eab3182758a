using Telephony.Sdk.Reliability.Tests.Handlers;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>The tables as docs/reliability.md has them.</summary>
public sealed class ReliabilityPageTests
{
    [Test]
    public async Task The_page_tells_what_the_run_of_all_faults_showed() => ShouldTell("matrix", MatrixTable.Write(await FaultMatrix.OutcomesAsync()));

    [Test]
    public async Task The_page_tells_what_the_run_of_all_surroundings_showed() => ShouldTell("surroundings", SurroundingTable.Write(await SurroundingMatrix.OutcomesAsync()));

    private static void ShouldTell(string part, string table)
    {
        string file = Path.Combine(RepositoryPaths.Root, "docs", "reliability.md");
        if (Environment.GetEnvironmentVariable("TELEPHONY_ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(file, new GeneratedPart(Read(file), part).With(table));
        }

        string[] told = new GeneratedPart(Read(file), part).Text.Split('\n');
        string[] shown = table.Split('\n');
        string.Join('\n', [.. told.Except(shown).Select(line => "- " + line), .. shown.Except(told).Select(line => "+ " + line)])
            .Should().BeEmpty("this part of docs/reliability.md is written by this test: run it once with TELEPHONY_ACCEPT_DOCS=1, look at what changed, and commit the page");
        shown.Should().Equal(told);
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
