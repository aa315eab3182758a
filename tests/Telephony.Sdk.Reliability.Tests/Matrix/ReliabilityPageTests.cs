using Telephony.Sdk.Reliability.Tests.Handlers;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>The tables as docs/reliability.md has them.</summary>
public sealed class ReliabilityPageTests
{
    [Test]
    public async Task The_page_tells_what_the_run_of_all_faults_showed() => Page.ShouldTell("reliability.md", "matrix", MatrixTable.Write(await FaultMatrix.OutcomesAsync()));

    [Test]
    public async Task The_page_tells_what_the_run_of_all_surroundings_showed() => Page.ShouldTell("reliability.md", "surroundings", SurroundingTable.Write(await SurroundingMatrix.OutcomesAsync()));
}
