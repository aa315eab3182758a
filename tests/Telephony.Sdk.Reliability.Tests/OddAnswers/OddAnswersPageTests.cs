using Telephony.Sdk.Reliability.Tests.Matrix;

namespace Telephony.Sdk.Reliability.Tests.OddAnswers;

/// <summary>What people in the field ran into, and what comes of it here, as docs/odd-answers.md has it.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class OddAnswersPageTests
{
    private static readonly (string Part, IReadOnlyList<OddAnswer> Answers)[] s_parts =
    [
        ("fields", OddReplies.Fields), ("words", OddReplies.Words), ("done", OddOutcomes.Done), ("rows", OddReplies.Rows), ("dialer", OddOutcomes.Dialer), ("pushes", OddOutcomes.Pushes),
        ("values", OddInputs.Values), ("files", OddInputs.FileLines),
    ];

    private static IEnumerable<string> Parts => s_parts.Select(part => part.Part);

    [TestCaseSource(nameof(Parts))]
    public async Task The_page_tells_what_a_program_gets(string part)
    {
        List<string> rows = ["| Where | What came | What you get |", "| --- | --- | --- |"];
        foreach (OddAnswer answer in s_parts.Single(of => of.Part == part).Answers)
        {
            rows.Add(await answer.RowAsync());
        }

        Page.ShouldTell("odd-answers.md", part, string.Join('\n', rows) + "\n");
    }
}
