using System.Text;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>The replies of the documented mappings, successes and refusals, with canaries in the place of the credentials that they repeat.</summary>
internal static class DocumentedReplies
{
    /// <summary>Those of one operation and those of all.</summary>
    public static IEnumerable<StubResponse> Of(CanaryVendor vendor, string operation) =>
        from mapping in vendor.Stub.Mappings
        where mapping.Metadata["operation"] is { } one && (one == operation || one == "*")
        let reply = DocumentedReply.Of(mapping)
        select reply with { Body = Encoding.UTF8.GetBytes(Replaced(Encoding.UTF8.GetString(reply.Body.Span), vendor)) };

    private static string Replaced(string text, CanaryVendor vendor)
    {
        bool isJson = text.StartsWith('{') || text.StartsWith('[');
        string Written(Canary canary) => isJson ? WrittenForms.InJson("raw", canary.Text) : canary.Text;
        return text
            .Replace("test-account", Written(vendor.Configured.FirstOrDefault(canary => !canary.IsSecret) ?? vendor.Configured[0]), StringComparison.Ordinal)
            .Replace("test-token", Written(vendor.Configured.Last(canary => canary.IsSecret)), StringComparison.Ordinal)
            .Replace("test-agent-pass", Written(vendor.AgentPassword), StringComparison.Ordinal)
            .Replace("7309", Written(vendor.OneTimePassword), StringComparison.Ordinal);
    }
}
