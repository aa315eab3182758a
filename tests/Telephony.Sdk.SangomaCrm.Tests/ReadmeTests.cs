using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>The examples that readers copy are compiled.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [TestCase("README.md", 4)]
    [TestCase("src/Telephony.Sdk.SangomaCrm/README.md", 2)]
    [TestCase("docs/tenants.md", 1)]
    public void Every_example_compiles(string page, int examples)
    {
        IReadOnlyList<string> snippets = MarkdownSnippets.Read(Path.Combine(RepositoryPaths.Root, page));

        snippets.Should().HaveCount(examples);
        foreach (string snippet in snippets)
        {
            MarkdownSnippets.Compile(snippet).Should().BeEmpty($"this example of {page} must compile:\n{snippet}");
        }
    }

    [Test]
    public void A_bad_example_would_be_found() => MarkdownSnippets.Compile("NoSuchType.Go();").Should().ContainSingle().Which.Should().Contain("CS0103");
}
