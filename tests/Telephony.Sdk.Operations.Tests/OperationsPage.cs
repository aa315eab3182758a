using System.Globalization;
using System.Text;

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
            DocumentedOperation operation = operations[i];
            OperationDeclaration? declared = operation.Stub is null ? null : Catalogue.Of(operation.Package).Single(candidate => candidate.Name == operation.Name);
            string heading = operation.Section + (operation.Case.Length == 0 ? "" : $" ({operation.Case})");
            string wire = declared is null ? "nothing is sent" : $"`{declared.Routes[0].Method} {declared.Routes[0].Template}`";
            string twice = declared?.ResendRule switch
            {
                ResendRule.Never => "**never**",
                ResendRule.Safe => "safe",
                ResendRule.Read => "read",
                _ => "",
            };
            page.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {operation.Package} | {Escaped(heading)} | `{operation.Method}` | {Escaped(wire)} | {twice} |\n");
        }

        return page.ToString();
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
