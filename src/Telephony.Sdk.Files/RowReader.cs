using Telephony.Sdk.PhoneNumbers;

namespace Telephony.Sdk.Files;

/// <summary>Reads one row, and says of all of its columns what is wrong.</summary>
internal sealed class RowReader(
    long line, IReadOnlyList<Cell> cells, Headings headings, string? region, Dictionary<(Column Column, PhoneNumber Number), long> seen, List<FileProblem> problems, List<FileProblem> warnings)
{
    /// <summary>The row; null where something is wrong in it, or where it is left out.</summary>
    public TableRow? Read(IReadOnlyList<Column> columns)
    {
        int before = problems.Count;
        bool isSkipped = false;
        var values = new Dictionary<string, (string Text, object? Value)>(StringComparer.Ordinal);
        if (cells.Skip(headings.Names.Count).Any(cell => !cell.IsBlank))
        {
            problems.Add(new FileProblem(FormattableString.Invariant($"has {cells.Count} fields, but there are {headings.Names.Count} headings: is a field with a separator in it not in quotes?"), line));
        }

        foreach (Column column in columns)
        {
            // What a program left out at the end of a line is blank.
            Cell cell = headings.PlaceOf(column) is { } place && place < cells.Count ? cells[place] : default;
            object? value = null;
            if ((cell.IsBlank ? Blank(column) : SpreadsheetDamage.Find(cell.Text) ?? column.Read(cell, region, out value)) is { } problem)
            {
                problems.Add(new FileProblem(problem, line, column.Name));
            }
            else if (value is PhoneNumber number && column.Repeated != RepeatedNumber.Allow)
            {
                isSkipped |= IsRepeated(column, number) && column.Repeated != RepeatedNumber.Tell;
            }

            values[column.Name] = (cell.Text ?? string.Empty, value);
        }

        return problems.Count > before || isSkipped ? null : new TableRow(line, values, problems.Add);
    }

    private static string? Blank(Column column) => column.IsRequired ? "is empty" : null;

    private bool IsRepeated(Column column, PhoneNumber number)
    {
        if (!seen.TryGetValue((column, number), out long first))
        {
            seen.Add((column, number), line);
            return false;
        }

        string problem = FormattableString.Invariant($"has the same number as line {first}");
        if (column.Repeated == RepeatedNumber.Refuse)
        {
            problems.Add(new FileProblem(problem, line, column.Name));
        }
        else
        {
            warnings.Add(new FileProblem(column.Repeated == RepeatedNumber.Skip ? problem + ", and is left out" : problem, line, column.Name));
        }

        return true;
    }
}
