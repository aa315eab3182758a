namespace Telephony.Sdk.Packages.Tests;

/// <summary>One vendor can be a patch ahead of another.</summary>
public sealed class UpgradeTests
{
    [Test]
    public async Task A_project_takes_the_next_patch_of_one_vendor_and_stays_with_another()
    {
        string next = Path.GetFileName(Directory.GetFiles(Repository.PackedNext, "Telephony.Sdk.CPaaS.*.nupkg").Single())["Telephony.Sdk.CPaaS.".Length..^".nupkg".Length];
        next.Should().NotBe(Repository.Version);

        await ChildProcess.DotNetAsync(Repository.In("artifacts", "upgrade", "src"), new Dictionary<string, string>
        {
            // Nothing of this repository's build reaches the project.
            ["ImportDirectoryBuildProps"] = "false",
            ["ImportDirectoryBuildTargets"] = "false",
            ["ImportDirectoryPackagesProps"] = "false",
            ["RestoreAdditionalProjectSources"] = Repository.Packed + ";" + Repository.PackedNext,
            ["RestorePackagesPath"] = Repository.In("artifacts", "upgrade", "packages"),
            ["TelephonySdkVersion"] = Repository.Version,
            ["TelephonySdkNextVersion"] = next,
        }, "build");
    }
}
