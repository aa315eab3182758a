using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Tests.Snippets;

/// <summary>The reference assemblies of the targets.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> Runtime { get; } = Load(
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal)));

    public static IReadOnlyList<MetadataReference> NetStandard { get; } = Load(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll"));

    private static List<MetadataReference> Load(IEnumerable<string> files)
        => [.. files.Select(f => MetadataReference.CreateFromFile(f))];
}
