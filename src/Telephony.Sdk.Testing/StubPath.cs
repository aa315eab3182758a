namespace Telephony.Sdk.Testing;

/// <summary>Paths as users write them: absolute with a leading slash, or relative to the base address without one.</summary>
internal static class StubPath
{
    public static string CheckedBase(string basePath)
    {
        ArgumentNullException.ThrowIfNull(basePath);
        if (!basePath.StartsWith('/') || basePath.AsSpan().ContainsAny("?# "))
        {
            throw new ArgumentException($"A base path begins with a slash and holds no query, fragment or space, e.g. /api/v1; got '{basePath}'.", nameof(basePath));
        }

        return basePath.TrimEnd('/');
    }

    public static string Resolve(string basePath, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return path.StartsWith('/') ? path : basePath + "/" + path;
    }
}
