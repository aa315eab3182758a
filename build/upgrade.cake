// Packs Core and one vendor once more as the next patch, and has a project take that vendor while another stays.

const string NextFolder = "artifacts/next";
const string UpgradeFolder = "artifacts/upgrade";

string NextVersion => SdkVersion.Split('.', '-') is [string major, string minor, string patch, ..] ? $"{major}.{minor}.{int.Parse(patch) + 1}" : throw new CakeException($"{SdkVersion} is no version.");

// What was built is packed as it is: only the version differs, and it is by the versions that NuGet decides.
void PackNextPatch()
{
    CleanDirectory(NextFolder);
    foreach (string id in new[] { "Telephony.Sdk.Core", "Telephony.Sdk.CPaaS" })
    {
        Pack(id, NextVersion, NextFolder);
    }
}

void UpgradeOneVendor()
{
    CleanDirectory(UpgradeFolder + "/src");
    CleanDirectories(UpgradeFolder + "/packages/telephony.sdk.*");
    CopyDirectory("build/upgrade", UpgradeFolder + "/src");
    string[] sources = [MakeAbsolute(Directory(PackageFolder)).FullPath, MakeAbsolute(Directory(NextFolder)).FullPath];
    DotNetBuild(UpgradeFolder + "/src", new()
    {
        NoLogo = true,
        Verbosity = DotNetVerbosity.Quiet,
        EnvironmentVariables = new Dictionary<string, string>
        {
            // Nothing of this repository's build reaches the project.
            ["ImportDirectoryBuildProps"] = "false",
            ["ImportDirectoryBuildTargets"] = "false",
            ["ImportDirectoryPackagesProps"] = "false",
            ["RestoreAdditionalProjectSources"] = string.Join(";", sources),
            ["RestorePackagesPath"] = MakeAbsolute(Directory(UpgradeFolder + "/packages")).FullPath,
            ["TelephonySdkVersion"] = SdkVersion,
            ["TelephonySdkNextVersion"] = NextVersion,
        },
    });
    Information("Telephony.Sdk.CPaaS {0} works beside Telephony.Sdk.SangomaCrm {1}.", NextVersion, SdkVersion);
}
