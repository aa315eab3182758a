using System.Globalization;
using CsvHelper;

namespace Telephony.Sdk.Samples;

/// <summary>Reads CSV files with a line of headings, in UTF-8, as spreadsheets write them (RFC 4180).</summary>
public static class CsvFile
{
    private static readonly CsvReaderOptions s_options = new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Reads all rows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The headings that must be there, in any order and case; others may be there too.</param>
    /// <exception cref="UsageException">The file is not there or is no such table; the message names the line.</exception>
    public static IReadOnlyList<CsvRow> Read(string path, params IReadOnlyList<string> columns)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        using var text = new StreamReader(path);
        using CsvReader csv = CsvReader.Create(text, s_options);
        try
        {
            csv.ReadHeader();
            if (csv.Headers.All(string.IsNullOrWhiteSpace))
            {
                throw new UsageException($"'{path}' is empty: it must begin with a line of headings, with {string.Join(", ", columns)}.");
            }

            if (csv.Headers.Where(heading => heading.Length > 0).GroupBy(heading => heading, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } repeated)
            {
                throw new UsageException($"'{path}' has the column '{repeated.Key}' more than once.");
            }

            if (columns.Except(csv.Headers, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing)
            {
                throw new UsageException($"'{path}' has no column '{missing}'; it has {string.Join(", ", csv.Headers)}.");
            }

            var rows = new List<CsvRow>();
            while (csv.Read())
            {
                rows.Add(new CsvRow(csv.LineNumber, csv.Headers, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]));
            }

            return rows;
        }
        catch (CsvFormatException exception)
        {
            throw new UsageException($"'{path}' cannot be read as CSV: {exception.Message}");
        }
    }
}
