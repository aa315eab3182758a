namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Mappings on disk: one file, a folder of files, or a folder laid out as WireMock's <c>--root-dir</c>.</summary>
internal static class FolderMappings
{
    /// <exception cref="StubMappingException">A file or folder is missing or cannot be read.</exception>
    public static IReadOnlyList<StubMapping> Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            (string folder, string filesFolder) = Locate(path);
            IEnumerable<string> files = File.Exists(path)
                ? [path]
                : Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                    .Where(file => !IsBelow(file, filesFolder))
                    .Order(StringComparer.Ordinal);
            return [.. files.SelectMany(file => MappingParser.Parse(File.ReadAllBytes(file), file, name => ReadBodyFile(filesFolder, name)))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StubMappingException(path, "", "cannot be read: " + e.Message, e);
        }
    }

    /// <summary>The body files are in <c>__files</c>: beside <c>mappings</c>, or beside the mapping files.</summary>
    private static (string Mappings, string Files) Locate(string path)
    {
        string folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : Path.GetFullPath(path);
        if (Directory.Exists(Path.Combine(folder, "mappings")))
        {
            return (Path.Combine(folder, "mappings"), Path.Combine(folder, "__files"));
        }

        string inside = Path.Combine(folder, "__files");
        string beside = Path.Combine(Path.GetDirectoryName(folder) ?? folder, "__files");
        return (folder, !Directory.Exists(inside) && string.Equals(Path.GetFileName(folder), "mappings", StringComparison.Ordinal) ? beside : inside);
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static byte[]? ReadBodyFile(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
