using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>The examples that readers copy compile, and run on the stub server.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private const string Page = "src/Telephony.Sdk.ElisionDialer/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 2);

    [Test]
    public async Task The_examples_run()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.ElisionDialer }, FailOnUnmatched = true });
        await using ServiceProvider services = new ServiceCollection().AddElisionDialer(stubs.Configuration).Services.BuildServiceProvider();

        string printed = await MarkdownSnippets.RunExamplesAsync(Page, services.GetRequiredService<IElisionDialerClient>(), (Secret)"test-agent-pass");

        printed.Should().NotContain("another password").And.NotContain("Refused").And.Contain("click_to_call");
    }
}
