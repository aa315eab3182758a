using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.PhoneNumbers.Tests;

/// <summary>The example that readers copy compiles, and runs.</summary>
public sealed class ReadmeTests
{
    private const string Page = "src/Telephony.Sdk.PhoneNumbers/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 1);

    [Test]
    public async Task The_example_runs() =>
        (await MarkdownSnippets.RunProgramAsync(Page, "PhoneNumber.Parse")).ReplaceLineEndings("\n").Should().Be(
            "+919876500001, in India 09876500001\nCPaaS gets 919876500001\nthe same number: True\nphone holds 'O' (U+004F, character 7), which no phone number has\n");
}
