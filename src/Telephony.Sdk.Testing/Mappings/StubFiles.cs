using System.Reflection;
using WireMock.Handlers;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>The files below <c>Stubs/</c>, which are resources of this assembly; bodies that WireMock.Net asks for are among them, or on disk.</summary>
internal sealed class StubFiles : LocalFileSystemHandler
{
    private const string Root = "Stubs/";
    private const string Bodies = "/__files/";

    private static readonly Assembly _assembly = typeof(StubFiles).Assembly;

    /// <summary>Resource names by path with forward slashes; the build on Windows writes backslashes.</summary>
    private static readonly Dictionary<string, string> _resources = _assembly.GetManifestResourceNames()
        .ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>The files of a folder, in order of their names.</summary>
    public static IEnumerable<string> In(string folder) => _resources.Keys
        .Where(path => path.StartsWith(Root + folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => path[Root.Length..]);

    public static byte[] Read(string path)
    {
        using Stream stream = _assembly.GetManifestResourceStream(_resources[Root + path])!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public override byte[] ReadResponseBodyAsFile(string path) =>
        _resources.Keys.FirstOrDefault(resource => resource.EndsWith(Bodies + path, StringComparison.Ordinal)) is { } found ? Read(found[Root.Length..]) : base.ReadResponseBodyAsFile(path);
}
