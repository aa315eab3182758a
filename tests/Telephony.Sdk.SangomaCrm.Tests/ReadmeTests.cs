using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.SangomaCrm.Tests;

/// <summary>The examples that readers copy compile, and run on the stub server.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    [TestCase("README.md", 4)]
    [TestCase("src/Telephony.Sdk.SangomaCrm/README.md", 2)]
    [TestCase("docs/tenants.md", 1)]
    public void Every_example_compiles(string page, int examples) => MarkdownSnippets.ShouldCompile(page, examples);

    [Test]
    public async Task The_examples_run()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, FailOnUnmatched = true });
        await using ServiceProvider services = new ServiceCollection().AddSangomaCrm(stubs.Configuration).Services.BuildServiceProvider();
        string printed = await MarkdownSnippets.RunExamplesAsync("src/Telephony.Sdk.SangomaCrm/README.md", services.GetRequiredService<ISangomaCrmClient>());
        string file = Regex.Match(printed, @"\S+\.wav", RegexOptions.None, Regex.InfiniteMatchTimeout).Value;
        try
        {
            printed.Should().MatchRegex(@"^Sangoma CRM [0-9.]+ 6025551212 -> 1000 \(inbound, .*\)", "a call of the last day").And.Contain("1551929887.12").And.Contain("John Smith 4");
            new FileInfo(file).Length.Should().BePositive();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void A_bad_example_would_be_found() => MarkdownSnippets.Compile("NoSuchType.Go();").Should().ContainSingle().Which.Should().Contain("CS0103");
}
