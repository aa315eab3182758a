using System.Text.Json;

namespace Telephony.Sdk.Packages.Tests.Consumers;

/// <summary>The copies of build/consumers, out of reach of this repository's build, and what is published of them.</summary>
internal static class ConsumerProjects
{
    private static readonly string s_restored = Repository.In("artifacts", "consumers", "packages");

    public static string Results => Repository.In("artifacts", "consumers", "results.md");

    private static Dictionary<string, string> Variables => new()
    {
        ["TelephonySdkVersion"] = Repository.Version,
        ["TelephonySdkPackages"] = Repository.Packed,
        ["TelephonySdkQuickstart"] = Repository.In("samples", "Quickstart"),
        ["RestorePackagesPath"] = s_restored,

        // NativeAOT links with clang unless it is told of gcc.
        ["CppCompilerAndLinker"] = ChildProcess.IsThere("clang") ? "clang" : "gcc",
    };

    public static string PublishedFolder(string name) => Path.Combine(FolderOf(name), "published");

    public static async Task PublishAsync(string name)
    {
        await ChildProcess.DotNetAsync(FolderOf(name), Variables, "publish", "--configuration", "Release", "--output", PublishedFolder(name));

        // What was restored are our packages, and no other of the same name.
        Directory.GetDirectories(s_restored, "telephony.sdk.*").SelectMany(package => Directory.GetFiles(package, ".nupkg.metadata", SearchOption.AllDirectories))
            .Select(metadata => JsonDocument.Parse(File.ReadAllText(metadata)).RootElement.GetProperty("source").GetString())
            .Should().NotBeEmpty().And.AllBe(Repository.Packed);
    }

    /// <summary>Runs the tests of a project of its own.</summary>
    public static Task TestAsync(string name) => ChildProcess.DotNetAsync(FolderOf(name), Variables, "test");

    /// <summary>The megabytes that have to be copied to another machine; symbols need not be.</summary>
    public static double SizeOf(string name) => Directory.Exists(PublishedFolder(name))
        ? new DirectoryInfo(PublishedFolder(name)).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension is not (".pdb" or ".dbg")).Sum(file => file.Length) / 1e6
        : 0;

    private static string FolderOf(string name) => Repository.In("artifacts", "consumers", "src", name);
}
