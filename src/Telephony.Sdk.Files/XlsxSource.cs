using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Telephony.Sdk.Files;

/// <summary>A sheet of an .xlsx file.</summary>
internal sealed class XlsxSource : ITableSource
{
    // Its texts stay in memory: a file of them in the temporary folder would be a copy of people's data.
    private static readonly OpenXmlConfiguration s_configuration = new() { EnableSharedStringCache = false };

    private readonly string _path;
    private readonly Stream _stream;
    private readonly string _sheet;
    private readonly IEnumerator<object> _rows;

    public XlsxSource(string path, Stream stream, string? sheet)
    {
        _path = path;
        _stream = stream;
        List<string> sheets = Guard(() => stream.GetSheetNames());
        _sheet = sheet is null ? sheets[0]
            : sheets.Find(name => name.Equals(sheet, StringComparison.OrdinalIgnoreCase))
            ?? throw new TableFileException(path, $"has no sheet '{sheet}', but {string.Join(", ", sheets.Select(name => $"'{name}'"))}{Column.Meant(sheet, sheets)}");
        _rows = Guard(() => stream.Query(useHeaderRow: false, _sheet, ExcelType.XLSX, configuration: s_configuration).Cast<object>().GetEnumerator());
    }

    public string Description => $".xlsx, sheet '{_sheet}'";

    public long Line { get; private set; }

    public IReadOnlyList<Cell> Cells { get; private set; } = [];

    public bool Read()
    {
        if (!Guard(_rows.MoveNext))
        {
            return false;
        }

        Line++;
        Cells = [.. ((IDictionary<string, object?>)_rows.Current).Values.Select(Cell.OfValue)];
        return true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _stream.Dispose();
    }

    /// <summary>The library throws what XML and ZIP make it throw.</summary>
    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (TableFileException or OutOfMemoryException))
        {
            throw new TableFileException(_path, "cannot be read as .xlsx: it is broken, or another kind of file", exception);
        }
    }
}
