using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Folders of the repository, found from where the tests run.</summary>
public static class RepositoryPaths
{
    /// <summary>The folder that holds <c>Telephony.Sdk.sln</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>Where the real WireMock is installed by <c>npm ci</c>.</summary>
    public static string WireMock => Path.Combine(Root, "tests", "wiremock");

    /// <summary>A vendor's stubs on disk, as WireMock's <c>--root-dir</c>.</summary>
    public static string Stubs(StubVendor vendor) =>
        vendor.Folder ?? Path.Combine(Root, "src", "Telephony.Sdk.Testing", "Stubs", vendor.Name);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Telephony.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Telephony.Sdk.sln.");
    }
}
