// Makes the packages and reads them.
using System.IO.Compression;
using System.Xml.Linq;

const string PackageFolder = "artifacts/packages";

string SdkVersion => XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version");

// Everything under src but the generator of open vocabularies, which is only there at build time.
IReadOnlyList<string> PackageIds => GetSubDirectories("src")
    .Select(folder => folder.GetDirectoryName())
    .Where(name => name != "Telephony.Sdk.OpenValues")
    .ToList();

// What hosts a server needs ASP.NET Core; everything else also serves .NET Framework.
string[] FrameworksOf(string id) => id is "Telephony.Sdk.Testing" or "Telephony.Sdk.AspNetCore" ? ["net10.0"] : ["net10.0", "net8.0", "net472"];

void MakePackages()
{
    CleanDirectory(PackageFolder);
    foreach (string id in PackageIds)
    {
        DotNetPack("src/" + id, new() { Configuration = configuration, NoLogo = true, Verbosity = DotNetVerbosity.Quiet, OutputDirectory = PackageFolder });
    }
}

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
        problems.AddRange(FindPackageProblems(id).Concat(FindSymbolProblems(id)).Select(problem => $"{id}: {problem}"));
    }

    if (problems.Count > 0)
    {
        throw new CakeException(string.Join("\n", problems));
    }

    Information("{0} packages are as they should be.", made.Length);
}

IEnumerable<string> FindPackageProblems(string id)
{
    using ZipArchive package = ZipFile.OpenRead($"{PackageFolder}/{id}.{SdkVersion}.nupkg");
    string[] files = ContentOf(package);
    string[] expected = FrameworksOf(id)
        .SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" })
        .Append("README.md").Append(id + ".nuspec").ToArray();
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
    foreach ((string name, string value) in new[] { ("id", id), ("version", SdkVersion), ("readme", "README.md"), ("license", "MIT") })
    {
        if (Value(name) != value)
        {
            yield return $"its {name} is '{Value(name)}', not '{value}'.";
        }
    }

    if (Value("description").Length < 40 || Value("tags").Length == 0 || Value("authors") == id)
    {
        yield return "description, tags or authors were never written.";
    }

    foreach (XElement dependency in metadata.Descendants().Where(e => e.Name.LocalName == "dependency"))
    {
        string name = (string)dependency.Attribute("id");
        string version = (string)dependency.Attribute("version");
        bool ours = name.StartsWith("Telephony.Sdk.", StringComparison.Ordinal);
        if (ours && (!PackageIds.Contains(name) || version != $"[{SdkVersion}]"))
        {
            yield return $"it depends on {name} {version}; a sibling package is needed in exactly [{SdkVersion}].";
        }

        if (name.Contains("Analyzer") || name.StartsWith("Microsoft.CodeAnalysis") || name.StartsWith("NUnit"))
        {
            yield return $"it depends on {name}, which is for building only.";
        }
    }

    byte[] here = Encoding.UTF8.GetBytes(Context.Environment.WorkingDirectory.FullPath + "/");
    foreach (string dll in files.Where(file => file.EndsWith(".dll") && ReadBytes(package, file).AsSpan().IndexOf(here) >= 0))
    {
        yield return $"{dll} holds a path of this machine.";
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
