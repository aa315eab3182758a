using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;
using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>The tables of all vendors as one list: each call has a public method and is tested, and each operation is in docs/operations.md.</summary>
public sealed class OperationsTests
{
    private static IReadOnlyList<DocumentedOperation> Operations { get; } = [.. VendorDocument.All.SelectMany(document => document.Operations)];

    private static IEnumerable<DocumentedCall> Calls => Operations.SelectMany(operation => operation.Calls);

    [Test]
    public void The_calls_of_a_heading_stand_together() =>
        VendorDocument.All.Should().AllSatisfy(document => document.Operations.SelectMany(operation => operation.Calls).Should().Equal(document.Calls));

    [TestCaseSource(nameof(Calls))]
    public void A_call_has_a_public_method(DocumentedCall call) =>
        PublicMethod.TypeOf(call).GetMethods().Select(method => method.Name).Should().Contain(PublicMethod.NameOf(call));

    [TestCaseSource(typeof(VendorDocument), nameof(VendorDocument.All))]
    public void A_document_is_tested(VendorDocument document)
    {
        string folder = Path.Combine(RepositoryPaths.Root, "tests", $"Telephony.Sdk.{document.Name}.Tests");
        string[] files = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];

        files.Should().Contain(text => text.Contains($": {nameof(DocumentedCallFixture<>)}<{document.GetType().Name}>", StringComparison.Ordinal))
            .And.Contain(text => text.Contains($": {nameof(CompletenessFixture)}(new {document.GetType().Name}())", StringComparison.Ordinal));
    }

    [Test]
    public void Every_package_of_a_vendor_has_a_document() =>
        VendorDocument.All.Select(document => document.Client.Assembly.GetName().Name).Should().BeEquivalentTo(
            Directory.EnumerateDirectories(Path.Combine(RepositoryPaths.Root, "src")).Select(Path.GetFileName).Where(name => File.Exists(Path.Combine(RepositoryPaths.Root, "src", name!, "ConfigurationSchema.json"))));

    [Test]
    public void The_page_lists_them_all() =>
        CommittedFile.Check(Path.Combine("docs", "operations.md"), OperationsPage.Write(Operations), "TELEPHONY_ACCEPT_DOCS");
}
