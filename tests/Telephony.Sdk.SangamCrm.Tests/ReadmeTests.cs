using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Docs;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>The examples that readers copy compile, and run on the stub server.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private const string Page = "src/Telephony.Sdk.SangamCrm/README.md";

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile(Page, examples: 2);

    [Test]
    public async Task The_examples_run()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangamCrm }, FailOnUnmatched = true });
        await using ServiceProvider services = new ServiceCollection().AddSangamCrm(stubs.Configuration).Services.BuildServiceProvider();
        CallRecord[] today = [.. Enumerable.Range(0, 101).Select(minute => new CallRecord("Exotel", $"call-{minute}") { Direction = CallDirection.Inbound, From = "9876543210", To = "7894561230", StartedAt = DateTimeOffset.UtcNow.AddMinutes(-minute) })];

        string printed = await MarkdownSnippets.RunExamplesAsync(Page, services.GetRequiredService<ISangamCrmClient>(), today);

        printed.ReplaceLineEndings("\n").Should().Be("Logged.\n100 pushed.\n1 pushed.\n");
    }
}
