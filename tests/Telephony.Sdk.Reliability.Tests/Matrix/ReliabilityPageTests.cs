using Telephony.Sdk.Reliability.Tests.Handlers;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>The tables as docs/reliability.md has them.</summary>
public sealed class ReliabilityPageTests
{
    [Test]
    public async Task The_page_tells_what_the_run_of_all_faults_showed() => await ShouldTellAsync("matrix", MatrixTable.Write(await FaultMatrix.OutcomesAsync()));

    [Test]
    public async Task The_page_tells_what_the_run_of_all_surroundings_showed() => await ShouldTellAsync("surroundings", SurroundingTable.Write(await SurroundingMatrix.OutcomesAsync()));

    private static async Task ShouldTellAsync(string part, string table)
    {
        string file = Path.Combine(RepositoryPaths.Root, "docs", "reliability.md");
        await TestContext.Out.WriteLineAsync(table);
        var page = new GeneratedPart(File.ReadAllText(file).ReplaceLineEndings("\n"), part);
        if (Environment.GetEnvironmentVariable("TELEPHONY_ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(file, page.With(table));
        }

        new GeneratedPart(File.ReadAllText(file).ReplaceLineEndings("\n"), part).Text
            .Should().Be(table, "this part of docs/reliability.md is written by this test: run it once with TELEPHONY_ACCEPT_DOCS=1, look at what changed, and commit the page");
    }
}
