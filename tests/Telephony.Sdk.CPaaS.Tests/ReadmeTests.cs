using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>The examples that readers copy are compiled.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [Test]
    public void Every_example_compiles()
    {
        IReadOnlyList<string> snippets = MarkdownSnippets.Read(Path.Combine(RepositoryPaths.Root, "src/Telephony.Sdk.CPaaS/README.md"));

        snippets.Should().HaveCount(2);
        foreach (string snippet in snippets)
        {
            MarkdownSnippets.Compile(snippet).Should().BeEmpty($"this example must compile:\n{snippet}");
        }
    }
}
