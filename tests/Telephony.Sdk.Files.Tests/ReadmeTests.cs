using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.Files.Tests;

/// <summary>The example that readers copy compiles, and runs.</summary>
public sealed class ReadmeTests : FileFixture
{
    private const string Page = "src/Telephony.Sdk.Files/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 2);

    [Test]
    public async Task The_example_runs()
    {
        string path = Write("phone_number;first_name;comment\n+91 98765 00001;José;x\n\n098765-00001;Asha;\n9876500002;Ravi;\n", CodePage("windows-1252"));

        (await MarkdownSnippets.RunProgramAsync(Page, "ReadAll", ("leads.csv", path.Replace("\\", "\\\\", StringComparison.Ordinal)))).ReplaceLineEndings("\n").Should().Be(
            "CSV, windows-1252, separated by ';'\nline 1: the column 'comment' is not read\nline 4, phone_number: has the same number as line 2, and is left out\n+919876500001 José\n+919876500002 Ravi\n");
    }

    [Test]
    public async Task Wrong_lines_are_shown()
    {
        string path = Write("phone_number,first_name\n98765x0001,Asha\n9.19877E+11,Ravi\n");

        (await MarkdownSnippets.RunProgramAsync(Page, "ReadAll", ("leads.csv", path.Replace("\\", "\\\\", StringComparison.Ordinal)))).Should().ContainAll("line 2, phone_number: holds 'x'", "line 3, phone_number: is a spreadsheet's short form");
    }
}
