using System.Reflection;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Mapping sets that are resources of this assembly.</summary>
internal static class BuiltInMappings
{
    private const string Root = "Stubs/";

    private static readonly Assembly _assembly = typeof(BuiltInMappings).Assembly;

    /// <summary>Resource names by path with forward slashes; the build on Windows writes backslashes.</summary>
    private static readonly Dictionary<string, string> _resources = _assembly.GetManifestResourceNames()
        .ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    public static IEnumerable<StubMapping> Load(string vendor)
    {
        string mappings = $"{Root}{vendor}/mappings/";
        string files = $"{Root}{vendor}/__files/";
        return _resources.Keys
            .Where(path => path.StartsWith(mappings, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => MappingParser.Parse(Read(path)!, path[Root.Length..], name => Read(files + name)));
    }

    private static byte[]? Read(string path)
    {
        if (!_resources.TryGetValue(path, out string? resource))
        {
            return null;
        }

        using Stream stream = _assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
