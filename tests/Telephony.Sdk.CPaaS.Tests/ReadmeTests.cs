using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>The examples that readers copy are compiled.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile("src/Telephony.Sdk.CPaaS/README.md", examples: 2);
}
