using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>The examples that readers copy are compiled.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [TestCase("src/Telephony.Sdk.Exotel/README.md", 2)]
    public void Every_example_compiles(string page, int examples)
    {
        IReadOnlyList<string> snippets = MarkdownSnippets.Read(Path.Combine(RepositoryPaths.Root, page));

        snippets.Should().HaveCount(examples);
        foreach (string snippet in snippets)
        {
            MarkdownSnippets.Compile(snippet).Should().BeEmpty($"this example of {page} must compile:\n{snippet}");
        }
    }
}
