using System.Reflection;
using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>The five documents as one list: each operation has a mapping, a test, a resend rule and a section, and is in docs/operations.md.</summary>
public sealed class OperationsTests
{
    private const int Documented = 48;

    [Test]
    public void The_documents_have_48_operations()
    {
        foreach (DocumentedOperation operation in Documents.Operations)
        {
            TestContext.Out.WriteLine(operation);
        }

        Documents.Operations.Should().HaveCount(Documented).And.OnlyHaveUniqueItems();
    }

    [TestCaseSource(typeof(Documents), nameof(Documents.Operations))]
    public void An_operation_has_a_method(object one)
    {
        var operation = (DocumentedOperation)one;
        string[] parts = operation.Method.Split('.', ',');

        Type? type = Assembly.Load("Telephony.Sdk." + operation.Package).GetExportedTypes().SingleOrDefault(type => type.Name == parts[0]);

        type.Should().NotBeNull(operation.Method);
        type!.GetMethods().Select(method => method.Name).Should().Contain(parts.Skip(1).Select(part => part.Trim()));
    }

    [TestCaseSource(typeof(Documents), nameof(Documents.Operations))]
    public void An_operation_has_a_resend_rule_and_a_mapping(object one)
    {
        var operation = (DocumentedOperation)one;
        if (operation.Stub is null)
        {
            // Nothing is sent: the vendor calls, or a browser does.
            return;
        }

        Catalogue.Of(operation.Package).Should().Contain(declared => declared.Name == operation.Name, operation.Name);
        operation.Stub.Mappings.Should().Contain(
            mapping => mapping.Metadata["operation"] == operation.Name && mapping.Metadata["section"] == operation.Section);
    }

    [TestCaseSource(typeof(Documents), nameof(Documents.Operations))]
    public void An_operation_has_a_test(object one)
    {
        var operation = (DocumentedOperation)one;
        string folder = Path.Combine(RepositoryPaths.Root, "tests", $"Telephony.Sdk.{operation.Package}.Tests");

        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($"[Operation(\"{operation.Name}\")]", StringComparison.Ordinal))
            .Should().BeTrue($"a test in {folder} must be marked with [Operation(\"{operation.Name}\")]");
    }

    [Test]
    public void Every_declared_operation_is_of_a_document()
    {
        foreach (string package in Documents.Operations.Select(operation => operation.Package).Distinct(StringComparer.Ordinal))
        {
            IEnumerable<(string, string)> listed = Documents.Operations.Select(operation => (operation.Package, operation.Name));
            IEnumerable<(string, string)> declared = Catalogue.Of(package).Select(operation => (package, operation.Name));

            declared.Except(listed).Except(Catalogue.BesidesTheDocuments).Should().BeEmpty();
        }
    }

    [Test]
    public void The_page_lists_them_all() =>
        CommittedFile.Check(Path.Combine("docs", "operations.md"), OperationsPage.Write(Documents.Operations), "TELEPHONY_ACCEPT_DOCS");
}
