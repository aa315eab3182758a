using VisibleDocs;

namespace Telephony.Sdk.Packages.Tests;

/// <summary>A package's XML documentation describes what its user can see: all types, and nothing that is hidden.</summary>
[TestFixtureSource(typeof(Repository), nameof(Repository.PackageIds))]
public sealed class DocumentationTests(string id)
{
    [Test]
    public void It_describes_nothing_that_is_hidden() =>
        ForEachFramework((described, visible) => described.Except(visible).Should().BeEmpty());

    [Test]
    public void It_describes_every_type_that_is_visible() =>
        ForEachFramework((described, visible) => visible.Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Except(described).Should().BeEmpty());

    private void ForEachFramework(Action<IReadOnlyList<string>, IReadOnlySet<string>> check)
    {
        using var package = new Package(id);
        foreach (string framework in package.Frameworks)
        {
            string[] described = [.. package.ReadXml($"lib/{framework}/{id}.xml").Descendants("member").Select(member => (string)member.Attribute("name")!)];
            described.Should().NotBeEmpty();
            check(described, VisibleMembers.Read(new MemoryStream(package.ReadBytes($"lib/{framework}/{id}.dll"))));
        }
    }
}
