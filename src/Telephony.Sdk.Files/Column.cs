using System.Globalization;
using Telephony.Sdk.Options;
using Telephony.Sdk.PhoneNumbers;

namespace Telephony.Sdk.Files;

/// <summary>A column that a program reads, and what must be in it. Headings are compared by their letters and digits: <c>Phone Number</c> is <c>phone_number</c>.</summary>
public sealed class Column
{
    private const int MostDigitsOfExtensions = 6;

    private Column(string name, bool isRequired, CellReader read)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        IsRequired = isRequired;
        Read = read;
    }

    /// <summary>Reads a cell that is not blank.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="region">Whose phone numbers are meant.</param>
    /// <param name="value">What it holds.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    internal delegate string? CellReader(Cell cell, string? region, out object? value);

    /// <summary>The heading.</summary>
    public string Name { get; }

    /// <summary>Whether the column must be there, and no cell of it be blank.</summary>
    public bool IsRequired { get; }

    internal CellReader Read { get; }

    internal RepeatedNumber Repeated { get; private init; }

    /// <summary>Any text.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="isRequired">Whether the column must be there, and no cell of it be blank.</param>
    /// <param name="allowsLineBreaks">Whether a cell may have more than one line.</param>
    /// <returns>The column; <see cref="TableRow.Text"/> gives what is in it.</returns>
    public static Column Text(string name, bool isRequired = true, bool allowsLineBreaks = false) => new(name, isRequired, (Cell cell, string? _, out object? value) =>
    {
        value = cell.Text;
        return cell.Text.Any(c => char.IsControl(c) && !(allowsLineBreaks && c is '\r' or '\n' or '\t')) ? "holds a line break or another control character" : null;
    });

    /// <summary>Phone numbers as people write them.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="isRequired">Whether the column must be there, and no cell of it be blank.</param>
    /// <param name="repeated">What is done with a row whose number an earlier row has already.</param>
    /// <param name="allowsExtensions">Whether a cell may hold an extension, such as <c>101</c>: up to six digits, which <see cref="TableRow.Text"/> gives.</param>
    /// <returns>The column; <see cref="TableRow.PhoneNumber"/> gives what is in it.</returns>
    public static Column PhoneNumber(string name, bool isRequired = true, RepeatedNumber repeated = RepeatedNumber.Allow, bool allowsExtensions = false) =>
        new(name, isRequired, (Cell cell, string? region, out object? value) =>
        {
            string? problem = SpreadsheetDamage.FindInNumber(cell.Text);
            value = problem is null && PhoneNumbers.PhoneNumber.TryParse(cell.Text, region, out PhoneNumber? number, out problem) ? number : null;
            return value is null && allowsExtensions && IsExtension(cell.Text) ? null : problem;
        })
        { Repeated = repeated };

    /// <summary>Whole numbers.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="least">The smallest.</param>
    /// <param name="most">The largest.</param>
    /// <param name="isRequired">Whether the column must be there, and no cell of it be blank.</param>
    /// <returns>The column; <see cref="TableRow.WholeNumber"/> gives what is in it.</returns>
    public static Column WholeNumber(string name, int least, int most, bool isRequired = true) => new(name, isRequired, (Cell cell, string? _, out object? value) =>
    {
        value = int.TryParse(cell.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number : null;
        return value is not null ? null : SpreadsheetDamage.FindInNumber(cell.Text) ?? FormattableString.Invariant($"must be a whole number from {least} to {most}");
    });

    /// <summary>Times on a clock; those that a spreadsheet keeps as times are read whatever it shows.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="format">How they are written, in .NET's words, such as <c>yyyy-MM-dd HH:mm:ss</c>.</param>
    /// <param name="isRequired">Whether the column must be there, and no cell of it be blank.</param>
    /// <returns>The column; <see cref="TableRow.Time"/> gives what is in it. A year before 1971 is none: that is what programs write for no time.</returns>
    public static Column Time(string name, string format, bool isRequired = true) => new(name, isRequired, (Cell cell, string? _, out object? value) =>
    {
        DateTime? time = cell.Time ?? (DateTime.TryParseExact(cell.Text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock) ? clock : null);
        value = time is { Year: > 1970 } ? time : null;
        return value is not null ? null : $"must be a time such as {new DateTime(2020, 11, 10, 10, 58, 47).ToString(format, CultureInfo.InvariantCulture)}";
    });

    /// <summary>One of a few words, in any case.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="words">The words.</param>
    /// <returns>The column, which is required; <see cref="TableRow.Text"/> gives the word as it is written here.</returns>
    public static Column OneOf(string name, params string[] words) => new(name, isRequired: true, (Cell cell, string? _, out object? value) =>
    {
        value = Array.Find(words, word => word.Equals(cell.Text, StringComparison.OrdinalIgnoreCase));
        return value is not null ? null : $"must be {string.Join(" or ", words)}{Meant(cell.Text, words)}";
    });

    /// <summary>The question whether another name is meant, where one is near.</summary>
    internal static string Meant(string name, IEnumerable<string> names) => NearName.Find(name, names) is { } near ? $"; is '{near}' meant?" : string.Empty;

    private static bool IsExtension(string text) => text.Length <= MostDigitsOfExtensions && text.All(c => c is >= '0' and <= '9');
}
