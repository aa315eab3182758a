using System.IO.Compression;
using System.Xml.Linq;

namespace Telephony.Sdk.Files.Tests;

/// <summary>Spreadsheets, whatever their name ends in.</summary>
public sealed class XlsxTests : FileFixture
{
    [TestCase("leads.xlsx")]
    [TestCase("leads.csv")]
    public void Texts_and_numbers_are_read(string name)
    {
        string path = WriteXlsx(name, ["phone", "name"], [9876500001d, "Asha"], ["098765 00002", "Ravi"], [919876500003d, 1101d], ["+91 98765-00004", true]);

        Rows(path).Should().Equal("2 +919876500001 Asha", "3 +919876500002 Ravi", "4 +919876500003 1101", "5 +919876500004 True");
        using TableFile file = Open(path);
        file.Description.Should().Be(".xlsx, sheet 'Leads'");
    }

    [Test]
    public void Numbers_of_more_digits_than_a_spreadsheet_keeps_are_refused() =>
        Problems(WriteXlsx("leads.xlsx", ["phone", "name"], [9198765000010000d, "Asha"], [98765.5, "Ravi"])).Should().SatisfyRespectively(
            first => first.Should().StartWith("line 2, phone: has 16 digits"),
            second => second.Should().StartWith("line 3, phone: has 6 digits"));

    [Test]
    public void Blank_rows_are_passed_over_and_counted() =>
        Rows(WriteXlsx("leads.xlsx", ["phone", "name"], [null, null], ["9876500001", "Asha"], ["", " "], ["9876500002", null])).Should().Equal("3 +919876500001 Asha", "5 +919876500002 ");

    [Test]
    public void Times_are_times_whatever_the_sheet_shows()
    {
        DateTime start = new(2020, 11, 10, 10, 58, 47);
        using TableFile file = Open(WriteXlsx("calls.xlsx", ["start", "day"], [start, start.Date]), options: null, Column.Time("start", "dd/MM/yyyy"), Column.Text("day"));

        file.ReadAll(row => (row.Time("start"), row.Text("day"))).Should().Equal((start, "2020-11-10"));
    }

    [Test]
    public void A_sheet_is_read_by_its_name()
    {
        string path = WriteXlsx("leads.xlsx", new Dictionary<string, object?[][]> { ["Notes"] = [["x"]], ["Leads"] = [["phone", "name"], [9876500001d, "Asha"]] });

        Rows(path, new TableFileOptions { Region = "IN", Sheet = "leads" }).Should().Equal("2 +919876500001 Asha");
        FluentActions.Invoking(() => Rows(path, new TableFileOptions { Sheet = "Laeds" })).Should().Throw<TableFileException>().WithMessage("*has no sheet 'Laeds', but 'Notes', 'Leads'; is 'Leads' meant?.");
        FluentActions.Invoking(() => Rows(path)).Should().Throw<TableFileException>("the first sheet is read otherwise").WithMessage("*has no column 'phone'*");
    }

    [Test]
    public void Days_that_a_Mac_counted_from_1904_are_the_same_days()
    {
        DateTime start = new(2020, 11, 10, 10, 58, 47);
        string path = WriteXlsx("calls.xlsx", ["start"], [start - TimeSpan.FromDays(1462)]);
        using (var zip = new ZipArchive(new FileStream(path, FileMode.Open), ZipArchiveMode.Update))
        {
            ZipArchiveEntry workbook = zip.GetEntry("xl/workbook.xml")!;
            using var reader = new StreamReader(workbook.Open());
            var xml = XDocument.Parse(reader.ReadToEnd());
            reader.Dispose();
            workbook.Delete();
            XNamespace sheets = xml.Root!.Name.Namespace;
            xml.Root.Elements(sheets + "workbookPr").Remove();
            xml.Root.AddFirst(new XElement(sheets + "workbookPr", new XAttribute("date1904", "1")));
            using Stream written = zip.CreateEntry("xl/workbook.xml").Open();
            xml.Save(written);
        }

        using TableFile file = Open(path, options: null, Column.Time("start", "dd/MM/yyyy"));

        file.ReadAll(row => row.Time("start")).Should().Equal(start);
    }

    [Test]
    public void Sheets_that_are_not_read_are_told()
    {
        string path = WriteXlsx("leads.xlsx", new Dictionary<string, object?[][]> { ["Leads"] = [["phone", "name"]], ["More"] = [["x"]], ["Notes"] = [["x"]] });

        using TableFile file = Open(path);
        file.Warnings.Should().ContainSingle().Which.Message.Should().Be("only the sheet 'Leads' is read, the others are not: 'More', 'Notes'");
        using TableFile chosen = Open(path, new TableFileOptions { Sheet = "Leads" });
        chosen.Warnings.Should().BeEmpty();
    }

    [Test]
    public void Wrong_cells_are_told_with_row_and_column() =>
        Problems(WriteXlsx("leads.xlsx", ["phone", "name"], ["9.19877E+11", "Asha"], [null, "Ravi"], ["#N/A", "Nila"])).Should().SatisfyRespectively(
            first => first.Should().StartWith("line 2, phone: is a spreadsheet's short form"),
            second => second.Should().Be("line 3, phone: is empty"),
            third => third.Should().StartWith("line 4, phone: is a spreadsheet's error"));

    [Test]
    public void What_only_looks_like_one_is_refused()
    {
        FluentActions.Invoking(() => Rows(Write([0x50, 0x4B, 3, 4, 1, 2, 3]))).Should().Throw<TableFileException>().WithMessage("*cannot be read as .xlsx: it is broken, or another kind of file.");
        FluentActions.Invoking(() => Rows(Write([0xD0, 0xCF, 0x11, 0xE0, 1]))).Should().Throw<TableFileException>().WithMessage("*is an .xls file of old, or has a password: save it as .xlsx without one.");
    }
}
