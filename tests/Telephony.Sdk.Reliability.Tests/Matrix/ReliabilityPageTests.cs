using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>The matrix as docs/reliability.md has it.</summary>
public sealed class ReliabilityPageTests
{
    [Test]
    public async Task The_page_tells_what_the_run_showed()
    {
        string file = Path.Combine(RepositoryPaths.Root, "docs", "reliability.md");
        string table = MatrixTable.Write(await FaultMatrix.OutcomesAsync());
        await TestContext.Out.WriteLineAsync(table);
        var page = new GeneratedPart(File.ReadAllText(file).ReplaceLineEndings("\n"), "matrix");
        if (Environment.GetEnvironmentVariable("TELEPHONY_ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(file, page.With(table));
        }

        new GeneratedPart(File.ReadAllText(file).ReplaceLineEndings("\n"), "matrix").Text
            .Should().Be(table, "this part of docs/reliability.md is written by this test: run it once with TELEPHONY_ACCEPT_DOCS=1, look at what changed, and commit the page");
    }
}
