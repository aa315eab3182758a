// Makes the packages, and what their tests compare them with (tests/Telephony.Sdk.Packages.Tests).
const string PackageFolder = "artifacts/packages";
const string ConsumerResults = "artifacts/consumers/results.md";

string SdkVersion => XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version");

string NextVersion => SdkVersion.Split('.', '-') is [string major, string minor, string patch, ..] ? $"{major}.{minor}.{int.Parse(patch) + 1}" : throw new CakeException($"{SdkVersion} is no version.");

// Everything under src but the generator of open vocabularies, which is only there at build time.
IEnumerable<string> PackageIds => GetSubDirectories("src").Select(folder => folder.GetDirectoryName()).Where(name => name != "Telephony.Sdk.OpenValues");

void MakePackages()
{
    CleanDirectory(PackageFolder);
    foreach (string id in PackageIds)
    {
        DotNetBuild("src/" + id, new() { Configuration = configuration, NoLogo = true, Verbosity = DotNetVerbosity.Quiet });
    }

    // From where `dotnet pack --no-build` takes the files.
    IEnumerable<FilePath> assemblies = PackageIds.SelectMany(id => GetFiles($"src/{id}/bin/{configuration}/*/{id}.dll"));
    DotNetRun("build/VisibleDocs", string.Join(' ', assemblies.Select(file => $"\"{file}\"")), new DotNetRunSettings { Configuration = configuration });
    foreach (string id in PackageIds)
    {
        Pack(id, SdkVersion, PackageFolder);
    }

    foreach (FilePath file in GetFiles(PackageFolder + "/*.nupkg"))
    {
        Information("{0,-44} {1,6:N0} KB", file.GetFilename(), FileSize(file) / 1024);
    }
}

// Core and one vendor once more as the next patch, of what was built: only the version differs, and it is by the versions that NuGet decides.
void PackNextPatch()
{
    CleanDirectory("artifacts/next");
    Pack("Telephony.Sdk.Core", NextVersion, "artifacts/next");
    Pack("Telephony.Sdk.CPaaS", NextVersion, "artifacts/next");
}

// Core compiled once more, to be compared with what was packed.
void BuildAgain()
{
    const string id = "Telephony.Sdk.Core";
    DotNetBuild("src/" + id, new() { Configuration = configuration, NoIncremental = true, NoRestore = true, NoLogo = true, Verbosity = DotNetVerbosity.Quiet });
    foreach (FilePath file in GetFiles($"src/{id}/bin/{configuration}/*/{id}.dll"))
    {
        string folder = "artifacts/again/" + file.GetDirectory().GetDirectoryName();
        CleanDirectory(folder);
        CopyFileToDirectory(file, folder);
    }
}

// Out of reach of this repository's build. What was restored stays, but for our own packages.
void CopyUsers(string folder)
{
    CleanDirectory($"artifacts/{folder}/src");
    CleanDirectories($"artifacts/{folder}/packages/telephony.sdk.*");
    CopyDirectory("build/" + folder, $"artifacts/{folder}/src");
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

void TestPackages(string name, string filter = null)
{
    DotNetTestSettings settings = TestSettings(name);
    CopyUsers("consumers");
    CopyUsers("upgrade");
    settings.NoBuild = false;
    settings.Filter = filter;
    try
    {
        RunTests("tests/Telephony.Sdk.Packages.Tests", name, settings);
    }
    finally
    {
        Information(FileExists(ConsumerResults) ? System.IO.File.ReadAllText(ConsumerResults) : "");
    }
}
