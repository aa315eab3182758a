namespace Telephony.Sdk.Packages.Tests;

/// <summary>docs/packages.md says why each dependency is there.</summary>
public sealed class DependencyPageTests
{
    private static readonly string[] s_targets = ["net472", "net8.0", "net10.0"];

    /// <summary>Package, targets, dependency and range, as the page has them; the reason stands behind.</summary>
    private static readonly string[] s_expected = [.. Repository.PackageIds.SelectMany(RowsOf)];

    private static readonly string[] s_rows = [.. File.ReadAllLines(Repository.In("docs", "packages.md")).Where(line => line.StartsWith("| Telephony.Sdk.", StringComparison.Ordinal))];

    [Test]
    public void It_has_a_row_with_a_reason_for_every_dependency() =>
        s_expected.Where(start => !s_rows.Any(row => row.StartsWith(start, StringComparison.Ordinal) && row.Length > start.Length + 10)).Should().BeEmpty();

    [Test]
    public void It_has_no_other_row() =>
        s_rows.Where(row => !s_expected.Any(start => row.StartsWith(start, StringComparison.Ordinal))).Should().BeEmpty();

    private static IEnumerable<string> RowsOf(string id)
    {
        using var package = new Package(id);
        return package.Dependencies.GroupBy(dependency => (dependency.Id, dependency.Range), dependency => dependency.Target)
            .Select(group => $"| {id} | {string.Join(", ", group.OrderBy(target => Array.IndexOf(s_targets, target)))} | {group.Key.Id} | {group.Key.Range} | ");
    }
}
