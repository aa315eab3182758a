using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>The fields of replies that say yes or no, or identify what was made, as docs/replies.md lists them.</summary>
internal static class Spine
{
    private static readonly HashSet<(string Package, string Field)> s_fields =
    [
        .. File.ReadLines(Path.Combine(RepositoryPaths.Root, "docs", "replies.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => line.Split('`').Where((_, index) => index % 2 == 1).Select(name => (line.Split('|')[1].Trim(), name))),
    ];

    public static bool Has(Call call, string field) => s_fields.Contains((call.Vendor.Document.Name, field));
}
