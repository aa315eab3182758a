using System.Text;
using MiniExcelLibs;

namespace Telephony.Sdk.Files.Tests;

/// <summary>A folder of its own for the files of a test.</summary>
public abstract class FileFixture
{
    private protected static readonly Column s_phone = Column.PhoneNumber("phone");
    private protected static readonly Column s_name = Column.Text("name", isRequired: false);
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("telephony-files-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    private protected static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    private protected string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private protected string Write(string text, Encoding? encoding = null) => Write([.. (encoding ?? new UTF8Encoding()).GetPreamble(), .. (encoding ?? new UTF8Encoding()).GetBytes(text)]);

    private protected string Write(byte[] bytes)
    {
        string path = PathOf("leads.csv");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Rows as a spreadsheet keeps them: numbers as numbers, times as times.</summary>
    private protected string WriteXlsx(string name, params object?[][] rows) => WriteXlsx(name, new Dictionary<string, object?[][]> { ["Leads"] = rows });

    private protected string WriteXlsx(string name, IReadOnlyDictionary<string, object?[][]> sheets)
    {
        string path = PathOf(name);
        MiniExcel.SaveAs(path, sheets.ToDictionary(sheet => sheet.Key, sheet => (object)sheet.Value.Select(Columns).ToArray()), printHeader: false, excelType: ExcelType.XLSX);
        return path;
    }

    private protected static TableFile Open(string path, TableFileOptions? options = null, params Column[] columns) =>
        TableFile.Open(path, columns.Length == 0 ? [s_phone, s_name] : columns, options ?? new TableFileOptions { Region = "IN" });

    /// <summary>Phone and name of all rows that are right.</summary>
    private protected static string[] Rows(string path, TableFileOptions? options = null)
    {
        using TableFile file = Open(path, options);
        return [.. file.ReadRows().Select(row => $"{row.Line} {row.PhoneNumberOrNull("phone")} {row.TextOrNull("name")}")];
    }

    /// <summary>All that is wrong, as it is said.</summary>
    private protected static string[] Problems(string path, TableFileOptions? options = null, params Column[] columns)
    {
        using TableFile file = Open(path, options, columns);
        foreach (TableRow row in file.ReadRows())
        {
            row.Line.Should().BePositive();
        }

        return [.. file.Problems.Select(problem => problem.ToString())];
    }

    private static Dictionary<string, object?> Columns(object?[] row) => row.Select((value, place) => (value, place)).ToDictionary(cell => ((char)('A' + cell.place)).ToString(), cell => cell.value);
}
