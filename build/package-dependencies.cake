// docs/packages.md says why each dependency is there; this keeps it true.
const string DependencyPage = "docs/packages.md";

IEnumerable<string> FindDependencyTableProblems()
{
    string[] rows = System.IO.File.ReadAllLines(DependencyPage).Where(line => line.StartsWith("| Telephony.Sdk.")).ToArray();
    string[] expected = PackageIds.SelectMany(DependencyRows).ToArray();
    foreach (string row in expected.Where(row => !rows.Any(line => line.StartsWith(row) && line.Length > row.Length + 10)))
    {
        yield return $"{DependencyPage} lacks a row that begins with '{row}' and ends with the reason.";
    }

    foreach (string line in rows.Where(line => !expected.Any(line.StartsWith)))
    {
        yield return $"{DependencyPage} has a row that no package has: {line}";
    }
}

// Package, targets, dependency and range, as the page has them.
IEnumerable<string> DependencyRows(string id)
{
    using ZipArchive package = ZipFile.OpenRead($"{PackageFolder}/{id}.{SdkVersion}.nupkg");
    return ReadXml(package, id + ".nuspec").Descendants().Where(e => e.Name.LocalName == "dependency")
        .GroupBy(e => (Name: (string)e.Attribute("id"), Range: (string)e.Attribute("version")), e => ShortName((string)e.Parent.Attribute("targetFramework")))
        .Select(group => $"| {id} | {string.Join(", ", group.OrderBy(framework => Array.IndexOf(["net472", "net8.0", "net10.0"], framework)))} | {group.Key.Name} | {group.Key.Range} | ")
        .ToList();
}

string ShortName(string framework) => framework == ".NETFramework4.7.2" ? "net472" : framework;
