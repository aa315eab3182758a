using System.Globalization;
using System.Text.RegularExpressions;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>What CONTRIBUTING.md says of adding an endpoint is so: the places are there, and not more than promised.</summary>
public sealed partial class ContributingTests
{
    private const int MostFiles = 12;

    private static readonly string[] s_folders = ["src", "tests", "docs"];

    private static string Section => File.ReadAllText(Path.Combine(RepositoryPaths.Root, "CONTRIBUTING.md")).Split("\n## ").Single(section => section.StartsWith("Add an endpoint", StringComparison.Ordinal));

    private static IReadOnlyList<string> Files => [.. s_folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, folder), "*", SearchOption.AllDirectories)).Select(file => file.Replace('\\', '/'))];

    [Test]
    public void An_endpoint_touches_few_files() => Place().Matches(Section).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).Should().Equal(Enumerable.Range(1, MostFiles));

    [Test]
    public void Each_place_is_there()
    {
        IReadOnlyList<string> files = Files;
        foreach (string place in Place().Matches(Section).Select(match => match.Groups["place"].Value))
        {
            (Path.Exists(Path.Combine(RepositoryPaths.Root, place)) || files.Any(file => file.EndsWith("/" + place, StringComparison.Ordinal))).Should().BeTrue("{0} is where the page sends people", place);
        }
    }

    [GeneratedRegex(@"`(?<place>[^`]+)` \((?<number>[0-9]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
