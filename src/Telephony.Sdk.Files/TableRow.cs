using Telephony.Sdk.PhoneNumbers;

namespace Telephony.Sdk.Files;

/// <summary>A row of a table in which nothing is wrong. Columns are named as they were declared.</summary>
public sealed class TableRow
{
    private readonly IReadOnlyDictionary<string, (string Text, object? Value)> _cells;
    private readonly Action<FileProblem> _report;

    internal TableRow(long line, IReadOnlyDictionary<string, (string Text, object? Value)> cells, Action<FileProblem> report)
    {
        Line = line;
        _cells = cells;
        _report = report;
    }

    /// <summary>The line on which it begins, or the row of an .xlsx file, counted from 1.</summary>
    public long Line { get; }

    internal bool IsRefused { get; private set; }

    /// <summary>The text of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The text, without blanks around it.</returns>
    /// <exception cref="InvalidOperationException">The cell is blank, as only one of a column that is not required can be.</exception>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public string Text(string column) => TextOrNull(column) ?? throw Blank(column);

    /// <inheritdoc cref="Text"/>
    /// <returns>The text, without blanks around it; null where the cell is blank or the column is not there.</returns>
    public string? TextOrNull(string column) => Find(column) is { Text: { Length: > 0 } text } cell ? cell.Value as string ?? text : null;

    /// <summary>The phone number of a column.</summary>
    /// <param name="column">The column, declared by <see cref="Column.PhoneNumber"/>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The cell is blank or holds an extension, as only one of a column that allows it can.</exception>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public PhoneNumber PhoneNumber(string column) => PhoneNumberOrNull(column) ?? throw Blank(column);

    /// <inheritdoc cref="PhoneNumber"/>
    /// <returns>The number; null where the cell is blank or holds an extension.</returns>
    public PhoneNumber? PhoneNumberOrNull(string column) => Find(column).Value as PhoneNumber;

    /// <summary>The time of a column.</summary>
    /// <param name="column">The column, declared by <see cref="Column.Time"/>.</param>
    /// <returns>The reading of a clock; its zone is not known.</returns>
    /// <exception cref="InvalidOperationException">The cell is blank, as only one of a column that is not required can be.</exception>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public DateTime Time(string column) => TimeOrNull(column) ?? throw Blank(column);

    /// <inheritdoc cref="Time"/>
    /// <returns>The reading of a clock, whose zone is not known; null where the cell is blank.</returns>
    public DateTime? TimeOrNull(string column) => Find(column).Value as DateTime?;

    /// <summary>The whole number of a column.</summary>
    /// <param name="column">The column, declared by <see cref="Column.WholeNumber"/>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The cell is blank, as only one of a column that is not required can be.</exception>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public int WholeNumber(string column) => WholeNumberOrNull(column) ?? throw Blank(column);

    /// <inheritdoc cref="WholeNumber"/>
    /// <returns>The number; null where the cell is blank.</returns>
    public int? WholeNumberOrNull(string column) => Find(column).Value as int?;

    /// <summary>Says that something is wrong after all, such as an end before its start. It is one of the file's problems then.</summary>
    /// <param name="column">The column; null for the whole row.</param>
    /// <param name="problem">What is wrong, such as <c>must not be before start</c>.</param>
    public void Refuse(string? column, string problem)
    {
        IsRefused = true;
        _report(new FileProblem(problem, Line, column));
    }

    private (string Text, object? Value) Find(string column) =>
        _cells.TryGetValue(column, out (string Text, object? Value) cell) ? cell : throw new ArgumentException($"The column '{column}' was not declared when the file was opened.", nameof(column));

    private static InvalidOperationException Blank(string column) => new($"The column '{column}' is not there, blank, or of another kind; use the method that ends in OrNull.");
}
