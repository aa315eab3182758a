using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.Testing.Tests;

/// <summary>The examples of docs/testing.md compile in each framework; the one with a fake runs.</summary>
public sealed class TestingPageTests
{
    private const string Page = "docs/testing.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 4);

    [Test]
    public async Task The_fake_answers() => (await MarkdownSnippets.RunProgramAsync(Page, "using NSubstitute;")).Trim().Should().Be("fd5ff6e021");
}
