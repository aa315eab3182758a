using System.Text;
using System.Xml.Linq;

namespace Telephony.Sdk.Packages.Tests;

/// <summary>What is in a package, and what its nuspec says.</summary>
[TestFixtureSource(typeof(Repository), nameof(Repository.PackageIds))]
public sealed class PackageTests(string id)
{
    private readonly Package _package = new(id);

    [OneTimeTearDown]
    public void Close() => _package.Dispose();

    /// <summary>So neither the generator, nor an analyzer, nor a second copy of Core.</summary>
    [Test]
    public void It_holds_what_it_should_and_nothing_else() =>
        _package.Files.Should().BeEquivalentTo(
        [
            .. _package.Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }),
            "README.md",
            "icon.png",
            id + ".nuspec",
            .. _package.IsVendor ? ["ConfigurationSchema.json", $"buildTransitive/{id}.targets"] : Array.Empty<string>(),
        ]);

    [Test]
    public void Its_symbols_are_beside_it()
    {
        using var symbols = new Package(id, ".snupkg");

        symbols.Files.Should().Contain(_package.Frameworks.Select(framework => $"lib/{framework}/{id}.pdb"));
    }

    [TestCase("version", null)]
    [TestCase("readme", "README.md")]
    [TestCase("icon", "icon.png")]
    [TestCase("license", "MIT")]
    public void It_says(string name, string? value) => _package.Value(name).Should().Be(value ?? Repository.Version);

    [Test]
    public void It_says_what_it_is_and_whose()
    {
        _package.Value("id").Should().Be(id);
        _package.Value("description").Length.Should().BeGreaterThanOrEqualTo(40);
        _package.Value("tags").Should().NotBeEmpty();
        _package.Value("copyright").Should().NotBeEmpty();
        _package.Value("authors").Should().NotBe(id, "that is what stands there when nobody wrote it");
    }

    [Test]
    public void Its_release_notes_are_those_of_the_changelog() => _package.Value("releaseNotes").Length.Should().BeInRange(100, 10_000);

    [Test]
    public void It_says_which_commit_it_was_built_from()
    {
        ((string?)Repo?.Attribute("type")).Should().Be("git");
        ((string?)Repo?.Attribute("commit")).Should().HaveLength(40);
    }

    [Test]
    public void Its_addresses_are_for_others() =>
        new[] { (string?)Repo?.Attribute("url"), _package.Value("projectUrl") }.Where(address => !string.IsNullOrEmpty(address))
            .Where(address => !address!.StartsWith("https://", StringComparison.Ordinal) || address.Contains('@', StringComparison.Ordinal))
            .Should().BeEmpty();

    [Test]
    public void It_asks_for_siblings_of_its_minor_version() =>
        _package.Dependencies.Where(dependency => dependency.Id.StartsWith("Telephony.Sdk.", StringComparison.Ordinal))
            .Where(dependency => !Repository.PackageIds.Contains(dependency.Id) || dependency.Range != Repository.SiblingRange)
            .Should().BeEmpty();

    [Test]
    public void It_depends_on_nothing_that_is_for_building_only() =>
        _package.Dependencies.Select(dependency => dependency.Id).Should().NotContain(name =>
            name.Contains("Analyzer", StringComparison.Ordinal) || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.StartsWith("NUnit", StringComparison.Ordinal));

    [Test]
    public void No_file_holds_a_path_of_this_machine()
    {
        byte[] here = Encoding.UTF8.GetBytes(Repository.Root + "/");

        _package.Files.Where(file => _package.ReadBytes(file).AsSpan().IndexOf(here) >= 0).Should().BeEmpty();
    }

    private XElement? Repo => _package.Metadata.SingleOrDefault(element => element.Name.LocalName == "repository");
}
