using System.Globalization;

namespace Telephony.Sdk.Samples;

/// <summary>A row of a CSV file.</summary>
public sealed class CsvRow
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    internal CsvRow(long line, IReadOnlyList<string> headings, IReadOnlyList<string> fields)
    {
        Line = line;
        foreach ((string heading, string field) in headings.Zip(fields))
        {
            _fields[heading] = field;
        }
    }

    /// <summary>The line of the file that it begins on, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The field of a column; null when it is empty or there is no such column.</summary>
    public string? Optional(string column) => _fields.GetValueOrDefault(column) is { Length: > 0 } field ? field : null;

    /// <summary>The field of a column.</summary>
    /// <exception cref="UsageException">It is empty.</exception>
    public string Required(string column) =>
        Optional(column) ?? throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"Line {Line} has no {column}."));
}
