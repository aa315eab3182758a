// Makes the packages and reads them.
#load package-docs.cake
#load package-dependencies.cake
using System.IO.Compression;
using System.Xml.Linq;

const string PackageFolder = "artifacts/packages";

string SdkVersion => XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version");

// A sibling of the same minor version, from the one that is packed.
string SiblingRange => SdkVersion.Split('.') is [string major, string minor, ..] ? $"[{SdkVersion},{major}.{int.Parse(minor) + 1}.0)" : throw new CakeException($"{SdkVersion} is no version.");

// Everything under src but the generator of open vocabularies, which is only there at build time.
IReadOnlyList<string> PackageIds => GetSubDirectories("src")
    .Select(folder => folder.GetDirectoryName())
    .Where(name => name != "Telephony.Sdk.OpenValues")
    .ToList();

// What hosts a server needs ASP.NET Core; everything else also serves .NET Framework.
string[] FrameworksOf(string id) => id is "Telephony.Sdk.Testing" ? ["net10.0", "net8.0"] : ["net10.0", "net8.0", "net472"];

// What has the address and the credentials of a vendor, and so options that are read from configuration.
bool IsVendor(string id) => System.IO.File.ReadAllText($"src/{id}/{id}.csproj").Contains("Vendor.props");

void MakePackages()
{
    CleanDirectory(PackageFolder);
    foreach (string id in PackageIds)
    {
        DotNetBuild("src/" + id, new() { Configuration = configuration, NoLogo = true, Verbosity = DotNetVerbosity.Quiet });
        RemoveHiddenDocs(id);
        Pack(id, SdkVersion, PackageFolder);
    }
}

void Pack(string id, string version, string folder) => DotNetPack("src/" + id, new()
{
    Configuration = configuration,
    NoBuild = true,
    NoLogo = true,
    Verbosity = DotNetVerbosity.Quiet,
    OutputDirectory = folder,
    MSBuildSettings = new DotNetMSBuildSettings().WithProperty("Version", version),
});

void CheckPackages()
{
    var problems = new List<string>();
    string[] made = GetFiles(PackageFolder + "/*.nupkg").Select(file => file.GetFilename().FullPath).Order().ToArray();
    string[] expected = PackageIds.Select(id => $"{id}.{SdkVersion}.nupkg").Order().ToArray();
    if (!made.SequenceEqual(expected))
    {
        problems.Add($"Packages are [{string.Join(", ", made)}], not [{string.Join(", ", expected)}].");
    }

    foreach (string id in PackageIds.Where(id => made.Contains($"{id}.{SdkVersion}.nupkg")))
    {
        problems.AddRange(FindPackageProblems(id).Concat(FindSymbolProblems(id)).Concat(FindDocsProblems(id)).Select(problem => $"{id}: {problem}"));
    }

    problems.AddRange(FindDependencyTableProblems());
    if (problems.Count > 0)
    {
        throw new CakeException(string.Join("\n", problems));
    }

    foreach (string file in made)
    {
        Information("{0,-44} {1,6:N0} KB", file, FileSize($"{PackageFolder}/{file}") / 1024);
    }

    Information("{0} packages are as they should be.", made.Length);
}

IEnumerable<string> FindPackageProblems(string id)
{
    using ZipArchive package = ZipFile.OpenRead($"{PackageFolder}/{id}.{SdkVersion}.nupkg");
    string[] files = ContentOf(package);
    string[] expected = FrameworksOf(id)
        .SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" })
        .Concat(["README.md", "icon.png", id + ".nuspec"])
        .Concat(IsVendor(id) ? ["ConfigurationSchema.json", $"buildTransitive/{id}.targets"] : [])
        .ToArray();
    foreach (string file in expected.Except(files))
    {
        yield return $"{file} is missing.";
    }

    // So neither the generator, nor an analyzer, nor a second copy of Core.
    foreach (string file in files.Except(expected))
    {
        yield return $"{file} does not belong there.";
    }

    XElement metadata = ReadXml(package, id + ".nuspec").Root.Elements().Single(e => e.Name.LocalName == "metadata");
    string Value(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value ?? "";
    foreach ((string name, string value) in new[] { ("id", id), ("version", SdkVersion), ("readme", "README.md"), ("icon", "icon.png"), ("license", "MIT") })
    {
        if (Value(name) != value)
        {
            yield return $"its {name} is '{Value(name)}', not '{value}'.";
        }
    }

    if (Value("description").Length < 40 || Value("tags").Length == 0 || Value("authors") == id || Value("copyright").Length == 0)
    {
        yield return "description, tags, authors or copyright were never written.";
    }

    if (Value("releaseNotes") is { Length: < 100 or > 10_000 } notes)
    {
        yield return $"its release notes, from CHANGELOG.md, have {notes.Length} characters.";
    }

    XElement repository = metadata.Elements().SingleOrDefault(e => e.Name.LocalName == "repository");
    if ((string)repository?.Attribute("type") != "git" || ((string)repository.Attribute("commit"))?.Length != 40)
    {
        yield return "it does not say which commit it was built from.";
    }

    foreach (string address in new[] { (string)repository?.Attribute("url"), Value("projectUrl") }.Where(address => !string.IsNullOrEmpty(address)))
    {
        if (!address.StartsWith("https://") || address.Contains('@'))
        {
            yield return $"'{address}' is no address for others.";
        }
    }

    foreach (XElement dependency in metadata.Descendants().Where(e => e.Name.LocalName == "dependency"))
    {
        string name = (string)dependency.Attribute("id");
        string version = (string)dependency.Attribute("version");
        bool ours = name.StartsWith("Telephony.Sdk.", StringComparison.Ordinal);
        if (ours && (!PackageIds.Contains(name) || version.Replace(" ", "") != SiblingRange))
        {
            yield return $"it depends on {name} {version}; a sibling package is needed in {SiblingRange}.";
        }

        if (name.Contains("Analyzer") || name.StartsWith("Microsoft.CodeAnalysis") || name.StartsWith("NUnit"))
        {
            yield return $"it depends on {name}, which is for building only.";
        }
    }

    byte[] here = Encoding.UTF8.GetBytes(Context.Environment.WorkingDirectory.FullPath + "/");
    foreach (string file in files.Where(file => ReadBytes(package, file).AsSpan().IndexOf(here) >= 0))
    {
        yield return $"{file} holds a path of this machine.";
    }
}

IEnumerable<string> FindSymbolProblems(string id)
{
    using ZipArchive symbols = ZipFile.OpenRead($"{PackageFolder}/{id}.{SdkVersion}.snupkg");
    return FrameworksOf(id).Select(framework => $"lib/{framework}/{id}.pdb").Except(ContentOf(symbols)).Select(file => $"{file} is missing among the symbols.");
}

string[] ContentOf(ZipArchive package) =>
    package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/") && !name.StartsWith("package/") && name != "[Content_Types].xml").ToArray();

byte[] ReadBytes(ZipArchive package, string file)
{
    using var bytes = new MemoryStream();
    using Stream content = package.GetEntry(file).Open();
    content.CopyTo(bytes);
    return bytes.ToArray();
}

XDocument ReadXml(ZipArchive package, string file) => XDocument.Load(new MemoryStream(ReadBytes(package, file)));

// Compiles Core once more and compares it with what was packed. Not for .NET Framework: PolySharp writes the types that it lacks in another
// order each time.
void CheckRepeatableBuild()
{
    const string id = "Telephony.Sdk.Core";
    DotNetBuild("src/" + id, new() { Configuration = configuration, NoIncremental = true, NoRestore = true, NoLogo = true, Verbosity = DotNetVerbosity.Quiet });
    using ZipArchive package = ZipFile.OpenRead($"{PackageFolder}/{id}.{SdkVersion}.nupkg");
    foreach (string framework in FrameworksOf(id).Where(framework => framework != "net472"))
    {
        byte[] again = System.IO.File.ReadAllBytes($"src/{id}/bin/{configuration}/{framework}/{id}.dll");
        if (!again.AsSpan().SequenceEqual(ReadBytes(package, $"lib/{framework}/{id}.dll")))
        {
            throw new CakeException($"{id} for {framework} came out different when it was built again: something in its build depends on time or place.");
        }
    }

    Information("{0} builds to the same bytes again.", id);
}
