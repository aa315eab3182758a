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
        List<(Column Column, PhoneNumber Number)> numbers = [];
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
                numbers.Add((column, number));
            }

            values[column.Name] = (cell.Text ?? string.Empty, value);
        }

        if (problems.Count > before || isSkipped)
        {
            return null;
        }

        // Only of a row that is taken: another with its number would be left out in favour of nothing.
        foreach ((Column Column, PhoneNumber Number) number in numbers.Where(number => !seen.ContainsKey(number)))
        {
            seen.Add(number, line);
        }

        return new TableRow(line, values, problem => Refuse(problem, numbers));
    }

    private void Refuse(FileProblem problem, List<(Column Column, PhoneNumber Number)> numbers)
    {
        problems.Add(problem);
        foreach ((Column Column, PhoneNumber Number) number in numbers.Where(number => seen[number] == line))
        {
            seen.Remove(number);
        }
    }

    private static string? Blank(Column column) => column.IsRequired ? "is empty" : null;

    private bool IsRepeated(Column column, PhoneNumber number)
    {
        if (!seen.TryGetValue((column, number), out long first))
        {
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
