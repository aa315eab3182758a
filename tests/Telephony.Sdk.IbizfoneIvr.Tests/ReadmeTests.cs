using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>The examples that readers copy compile, and run on the stub server.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private const string Page = "src/Telephony.Sdk.IbizfoneIvr/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 2);

    [Test]
    public async Task The_examples_run()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.IbizfoneIvr }, FailOnUnmatched = true });
        await using ServiceProvider services = new ServiceCollection().AddIbizfoneIvr(stubs.Configuration).Services.BuildServiceProvider();

        string printed = await MarkdownSnippets.RunExamplesAsync(Page, services.GetRequiredService<IIbizfoneIvrClient>(), "nothing");

        printed.ReplaceLineEndings("\n").Should().StartWith("Invalid Time\nInvalid Data: ");
    }
}
