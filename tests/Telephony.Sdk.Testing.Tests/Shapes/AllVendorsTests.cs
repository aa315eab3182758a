using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>One server for all vendors, which remembers: every documented call works on it, in the documents' order.</summary>
public sealed class AllVendorsTests() : AllVendorsFixture(useHttps: true, new ExampleClock())
{
    private static IEnumerable<VendorDocument> Documents => VendorDocument.All;

    /// <summary>How many calls are live has no values: the document's example is all of it.</summary>
    [Test]
    public void Each_operation_has_a_shape() => StubVendor.All.SelectMany(vendor => vendor.Mappings).Select(mapping => mapping.Metadata["operation"]).Where(operation => operation is not ("*" or "Statistics.GetLive"))
        .Select(operation => $"{operation} with any values").Should().BeSubsetOf(Stubs.Server.Mappings.Select(mapping => mapping.Title));

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
