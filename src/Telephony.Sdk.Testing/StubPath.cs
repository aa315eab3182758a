using System.Text.RegularExpressions;
using WireMock.Matchers;

namespace Telephony.Sdk.Testing;

/// <summary>Paths as users write them: absolute with a leading slash, or relative to the base address without one.</summary>
internal static partial class StubPath
{
    public static string Resolve(string basePath, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return path.StartsWith('/') ? path : basePath + "/" + path;
    }

    public static IStringMatcher Matcher(string basePath, string template)
    {
        string path = Resolve(basePath, template);
        string pattern = Placeholder().Replace(Regex.Escape(path), "[^/]+");
        pattern = pattern.EndsWith(@"\*", StringComparison.Ordinal) ? pattern[..^2] + ".*" : pattern;
        return pattern == Regex.Escape(path) ? new ExactMatcher(path) : new RegexMatcher($"^{pattern}$");
    }

    // As Regex.Escape leaves it.
    [GeneratedRegex(@"\\\{[^{}/]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
