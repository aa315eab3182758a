using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing.Tests.Shapes;

namespace Telephony.Sdk.Testing.Tests.Clients;

/// <summary>One server for all vendors, which remembers: every documented call works on it, in the documents' order.</summary>
public sealed class AllVendorsTests() : AllVendorsFixture(useHttps: true, new ExampleClock())
{
    private static IEnumerable<VendorDocument> Documents => VendorDocument.All;

    [TestCaseSource(nameof(Documents))]
    public async Task Each_call_of_a_document_is_answered_over_https(VendorDocument document)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(new ExampleClock());
        await using ServiceProvider provider = document.Add(services, Stubs.ConfigurationOf(document.Stub)).Services.BuildServiceProvider();
        foreach (DocumentedCall call in document.Calls)
        {
            await call.Invoking(it => it.SendAsync(provider, CancellationToken.None)).Should().NotThrowAsync("{0}", call);
        }

        Stubs.Unmatched.Should().BeEmpty();
    }
}
