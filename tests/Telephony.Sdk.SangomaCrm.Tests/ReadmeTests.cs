using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>The examples that readers copy are compiled.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [TestCase("README.md", 4)]
    [TestCase("src/Telephony.Sdk.SangomaCrm/README.md", 2)]
    [TestCase("docs/tenants.md", 1)]
    public void Every_example_compiles(string page, int examples) => MarkdownSnippets.ShouldCompile(page, examples);

    [Test]
    public async Task The_test_of_the_first_page_runs() =>
        (await MarkdownSnippets.RunProgramAsync("README.md", "TelephonyStubs.StartAsync")).Should().Be("Asha Rao; requests that arrived: 1" + Environment.NewLine);

    [Test]
    public void A_bad_example_would_be_found() => MarkdownSnippets.Compile("NoSuchType.Go();").Should().ContainSingle().Which.Should().Contain("CS0103");
}
