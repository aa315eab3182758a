using System.Globalization;
using System.Text;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>Writes docs/operations.md.</summary>
internal static class OperationsPage
{
    public static string Write(IReadOnlyList<DocumentedOperation> operations)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# The {operations.Count} documented operations\n\n");
        page.Append("Written by `tests/Telephony.Sdk.Operations.Tests`, which fails when it is not true. *Read* changes nothing, and *safe* does the same twice:\n");
        page.Append("both may be sent again. *Never* is sent again only when the first provably did not arrive, or the vendor answered 429.\n\n");
        page.Append("| | Package | The document's heading | Method | On the wire | Sent twice? |\n| --- | --- | --- | --- | --- | --- |\n");
        for (int i = 0; i < operations.Count; i++)
        {
            DocumentedCall call = operations[i].Calls[0];
            IEnumerable<string> methods = operations[i].Calls.Where(other => other.Operation == call.Operation).Select(PublicMethod.NameOf).Distinct();
            string twice = call.Rule switch
            {
                ResendRule.Never => "**never**",
                ResendRule.Safe => "safe",
                ResendRule.Read => "read",
                _ => "",
            };
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {i + 1} | {call.Vendor} | {Escaped(call.Heading)} | `{PublicMethod.TypeOf(call).Name}.{string.Join(", ", methods)}` | {Escaped(WireOf(call))} | {twice} |\n");
        }

        return page.ToString();
    }

    private static string WireOf(DocumentedCall call)
    {
        if (call.Request is null)
        {
            return "nothing is sent";
        }

        (HttpMethod method, string template) = DeclaredOperations.In(call.Vendor.Client.Assembly).Single(operation => operation.Name == call.Operation).Routes[0];
        return $"`{method} {template}`";
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
