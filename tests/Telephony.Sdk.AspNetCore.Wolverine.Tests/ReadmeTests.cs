using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>The examples that readers copy compile.</summary>
public sealed class ReadmeTests
{
    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile("src/Telephony.Sdk.AspNetCore.Wolverine/README.md", examples: 2);
}
