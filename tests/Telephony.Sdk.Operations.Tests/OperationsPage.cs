using System.Globalization;
using System.Text;
using Telephony.Sdk.Http;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>Writes docs/operations.md.</summary>
internal static class OperationsPage
{
    public static string Write(IReadOnlyList<DocumentedOperation> operations)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# The {operations.Count} documented operations\n\n");
        page.Append("Written by `tests/Telephony.Sdk.Operations.Tests`, which fails when it is not true. *Never* means: sent again only when the first provably\n");
        page.Append("did not arrive, or the vendor answered 429.\n\n");
        page.Append("| | Package | The document's heading | Method | On the wire | Sent twice? |\n| --- | --- | --- | --- | --- | --- |\n");
        for (int i = 0; i < operations.Count; i++)
        {
            DocumentedOperation operation = operations[i];
            Endpoint? endpoint = operation.Stub is null ? null : Catalogue.Of(operation.Package).First(candidate => candidate.Operation == operation.Endpoint);
            string heading = operation.Section + (operation.Case.Length == 0 ? "" : $" ({operation.Case})");
            string wire = endpoint is null ? "nothing is sent" : $"`{endpoint.Method} {endpoint.Route}`";
            string twice = endpoint is null ? "" : endpoint.ResendRule == ResendRule.Never ? "**never**" : "safe";
            page.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {operation.Package} | {Escaped(heading)} | `{operation.Method}` | {Escaped(wire)} | {twice} |\n");
        }

        return page.ToString();
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
