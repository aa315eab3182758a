using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Telephony.Sdk.Files;

/// <summary>A sheet of an .xlsx file.</summary>
internal sealed class XlsxSource : ITableSource
{
    // Its texts stay in memory: a file of them in the temporary folder would be a copy of people's data.
    private static readonly OpenXmlConfiguration s_configuration = new() { EnableSharedStringCache = false };

    // A Mac's Excel of old counted days from 1904; MiniExcel counts them all from 1900.
    private static readonly TimeSpan s_from1904 = TimeSpan.FromDays(1462);
    private static readonly DateTime s_firstDay = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly string _path;
    private readonly Stream _stream;
    private readonly string _sheet;
    private readonly IEnumerator<object> _rows;
    private readonly bool _isFrom1904;

    public XlsxSource(string path, Stream stream, string? sheet, Action<FileProblem> warn)
    {
        _path = path;
        _stream = stream;
        List<string> sheets = Guard(() => stream.GetSheetNames());
        _isFrom1904 = Guard(() => CountsFrom1904(stream));
        _sheet = sheet is null ? sheets[0]
            : sheets.Find(name => name.Equals(sheet, StringComparison.OrdinalIgnoreCase))
            ?? throw new TableFileException(path, $"has no sheet '{sheet}', but {string.Join(", ", sheets.Select(name => $"'{name}'"))}{Column.Meant(sheet, sheets)}");
        if (sheet is null && sheets.Count > 1)
        {
            warn(new FileProblem($"only the sheet '{_sheet}' is read, the others are not: {string.Join(", ", sheets.Skip(1).Select(name => $"'{name}'"))}"));
        }

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
        Cells = [.. ((IDictionary<string, object?>)_rows.Current).Values.Select(value => Cell.OfValue(value is DateTime time && _isFrom1904 && time >= s_firstDay ? time + s_from1904 : value))];
        return true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _stream.Dispose();
    }

    private static bool CountsFrom1904(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using Stream? workbook = zip.GetEntry("xl/workbook.xml")?.Open();
        if (workbook is null)
        {
            return false;
        }

        using var reader = XmlReader.Create(workbook, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return reader.ReadToFollowing("workbookPr", "http://schemas.openxmlformats.org/spreadsheetml/2006/main") && reader.GetAttribute("date1904") is "1" or "true" or "on";
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
