using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>The examples that readers copy are compiled.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [TestCase("src/Telephony.Sdk.IbizfoneIvr/README.md", 2)]
    public void Every_example_compiles(string page, int examples) => MarkdownSnippets.ShouldCompile(page, examples);
}
