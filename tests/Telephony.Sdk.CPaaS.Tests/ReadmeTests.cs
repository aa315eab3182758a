using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.CPaaS.Tests;

/// <summary>The examples that readers copy compile, and run on the stub server.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private const string Page = "src/Telephony.Sdk.CPaaS/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 2);

    [Test]
    public async Task The_examples_run()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.CPaaS }, FailOnUnmatched = true });
        await using ServiceProvider services = new ServiceCollection().AddCPaaS(stubs.Configuration).Services.BuildServiceProvider();

        string printed = await MarkdownSnippets.RunExamplesAsync(Page, services.GetRequiredService<ICPaaSClient>());

        printed.Should().Contain("15168148111").And.Contain("918000680002").And.Contain("2023-07-07 06:07:58Z 919979271234 ANSWER").And.Contain("1 added, 1 of 1 answered");
    }
}
