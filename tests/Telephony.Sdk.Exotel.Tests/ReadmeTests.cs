using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>The examples that readers copy compile, and run on the stub server.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private const string Page = "src/Telephony.Sdk.Exotel/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 2);

    [Test]
    public async Task The_examples_run()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.Exotel }, FailOnUnmatched = true });
        await using ServiceProvider services = new ServiceCollection().AddExotel(stubs.Configuration).Services.BuildServiceProvider();

        string printed = await MarkdownSnippets.RunExamplesAsync(Page, services.GetRequiredService<IExotelClient>());

        printed.Should().StartWith("completed since ").And.Contain("7894561230").And.Contain("9876543210");
    }
}
