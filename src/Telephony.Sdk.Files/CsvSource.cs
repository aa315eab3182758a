using System.Text;
using CsvHelper;

namespace Telephony.Sdk.Files;

/// <summary>A CSV file.</summary>
internal sealed class CsvSource : ITableSource
{
    // Longer than any row that somebody means: a quote that nobody closes would take in the whole file.
    private const int LongestRow = 1 << 20;

    private readonly string _path;
    private readonly Encoding _encoding;
    private readonly CsvReader _csv;
    private readonly Action<FileProblem> _report;
    private CsvMalformedReason? _wrongQuote;

    public CsvSource(string path, Stream stream, Encoding encoding, char? separator, Action<FileProblem> report)
    {
        _path = path;
        _encoding = encoding;
        _report = report;
        _csv = CsvReader.Create(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false), new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            IncludeValuesInExceptions = false,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => _wrongQuote = record.Reason,
        });
    }

    public string Description => $"CSV, {_encoding.WebName}, separated by {(_csv.Separator == '\t' ? "tabs" : $"'{_csv.Separator}'")}";

    public long Line => _csv.LineNumber;

    public IReadOnlyList<Cell> Cells { get; private set; } = [];

    public bool Read()
    {
        try
        {
            while (_csv.Read())
            {
                CsvMalformedReason? wrongQuote = _wrongQuote;
                _wrongQuote = null;
                Cells = [.. Enumerable.Range(0, _csv.FieldCount).Select(place => Cell.OfText(_csv.GetString(place)))];
                if (wrongQuote is not { } reason || Cells.Any(cell => SpreadsheetDamage.IsQuotedFormula(cell.Text)))
                {
                    return true;
                }

                _report(new FileProblem(Describe(reason), _csv.LineNumber));
            }

            return false;
        }
        catch (DecoderFallbackException exception)
        {
            throw new TableFileException(_path, FormattableString.Invariant($"is not {_encoding.WebName} behind line {_csv.LineNumber}: give another encoding"), exception);
        }
        catch (CsvFormatException exception)
        {
            throw new TableFileException(_path, [new FileProblem("is longer than 1 MiB: is a quote (\") opened and never closed?", exception.LineNumber)], exception);
        }
    }

    public void Dispose() => _csv.Dispose();

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote (\") is opened and never closed, so the rest of the file is one field",
        _ => "a quote (\") stands inside a field: put the field in quotes, and write a quote in it twice",
    };
}
