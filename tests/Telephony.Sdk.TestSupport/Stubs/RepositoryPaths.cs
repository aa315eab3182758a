namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Folders of the repository, found from where the tests run.</summary>
public static class RepositoryPaths
{
    /// <summary>The folder that holds <c>Telephony.Sdk.sln</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>A vendor's folder of mappings.</summary>
    public static string Stubs(string vendor) =>
        Path.Combine(Root, "src", "Telephony.Sdk.Testing", "Stubs", vendor);

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
