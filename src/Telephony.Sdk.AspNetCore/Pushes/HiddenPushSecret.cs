namespace Telephony.Sdk.AspNetCore;

/// <summary>The address of a request as it came, where a secret was taken out of it before anything could log it. Nothing prints it.</summary>
/// <param name="path">The path.</param>
/// <param name="query">The query string.</param>
internal sealed class HiddenPushSecret(string path, string query)
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Mask = "***";

    /// <summary>What stood in the place of a route value that is hidden: the segment of the path that the mask is in.</summary>
    public string? InPath(string masked) =>
        path.Split('/').Zip(masked.Split('/'), (real, shown) => (real, shown)).FirstOrDefault(segment => segment.shown.Contains(Mask, StringComparison.Ordinal)).real;

    /// <summary>The query string, as it came.</summary>
    public string Query => query;
}
