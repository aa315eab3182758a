using System.Text.RegularExpressions;

namespace Telephony.Sdk.Files;

/// <summary>What spreadsheets make of what somebody typed, named for what it is.</summary>
internal static class SpreadsheetDamage
{
    private static readonly Regex s_exponent = Pattern(@"^[+-]?\d+([.,]\d+)?E[+-]?\d+\z");
    private static readonly Regex s_error = Pattern(@"^#(N/A|NAME\?|REF!|VALUE!|NULL!|NUM!|DIV/0!|ERROR!|SPILL!|CALC!|GETTING_DATA)\z");

    /// <summary>What no column may hold.</summary>
    public static string? Find(string text) =>
        s_error.IsMatch(text) ? "is a spreadsheet's error in place of a value: correct the formula, or type the value"
        : IsQuotedFormula(text) ? "is a spreadsheet's formula with the value in quotes (=\"…\"): save the column as text"
        : null;

    /// <summary>="09876500001", by which some keep a spreadsheet from taking a number for one.</summary>
    public static bool IsQuotedFormula(string text) => text.StartsWith("=\"", StringComparison.Ordinal);

    /// <summary>What no column of numbers may hold besides.</summary>
    public static string? FindInNumber(string text) =>
        s_exponent.IsMatch(text) ? "is a spreadsheet's short form of a long number (such as 1.2E+11), whose last digits are lost: format the column as text, and type or export it again"
        : text.StartsWith('=') ? "is a spreadsheet's formula: save the column as text"
        : null;

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10));
}
