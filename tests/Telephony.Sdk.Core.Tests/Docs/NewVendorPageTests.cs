using System.Globalization;
using System.Text.RegularExpressions;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Core.Tests.Docs;

/// <summary>docs/new-vendor.md shows the files of the seventh vendor, which <c>dotnet cake --target=Pack</c> builds and runs.</summary>
public sealed partial class NewVendorPageTests
{
    private static readonly string s_folder = Path.Combine(RepositoryPaths.Root, "build", "consumers", "SeventhVendor");
    private static readonly string s_page = Read(Path.Combine(RepositoryPaths.Root, "docs", "new-vendor.md"));

    [Test]
    public void It_shows_every_file_as_it_is() =>
        Block().Matches(s_page).Select(block => (block.Groups["file"].Value, block.Groups["text"].Value))
            .Should().BeEquivalentTo(Directory.GetFiles(s_folder).Select(file => (Path.GetFileName(file), Read(file))));

    [Test]
    public void It_says_how_many_lines_a_vendor_takes()
    {
        int lines = Directory.GetFiles(s_folder, "Acme*.cs").Sum(file => File.ReadAllLines(file).Length);

        lines.Should().BeInRange(1, 149);
        s_page.Should().Contain(lines.ToString(CultureInfo.InvariantCulture) + " lines of C#");
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    [GeneratedRegex("^`(?<file>[^`\n]+)`:\n\n```[a-z]+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
