using System.IO.Compression;
using System.Text;
using Consumers;
using Telephony.Sdk.Files;
using Telephony.Sdk.PhoneNumbers;

// A list of leads as a spreadsheet saves it, in both forms.
return await ConsumerProgram.RunAsync(async () =>
{
    string folder = Directory.CreateTempSubdirectory().FullName;
    try
    {
        string csv = Path.Combine(folder, "leads.csv");
        await File.WriteAllBytesAsync(csv, Encoding.Latin1.GetBytes("Phone;Name\r\n098765 00001;Jos\u00e9\r\n;\r\n+91 98765-00002;Asha\r\n"));
        Check.That("leads of a CSV file", Read(csv), "919876500001 Jos\u00e9, 919876500002 Asha");

        string xlsx = Path.Combine(folder, "leads.xlsx");
        WriteXlsx(xlsx, "<row><c t=\"inlineStr\"><is><t>Phone</t></is></c><c t=\"inlineStr\"><is><t>Name</t></is></c></row><row><c><v>9876500001</v></c><c t=\"inlineStr\"><is><t>Asha</t></is></c></row>");
        Check.That("leads of an .xlsx file", Read(xlsx), "919876500001 Asha");

        await File.WriteAllTextAsync(csv, "phone,name\n9.19877E+11,Asha\n\"=\"\"09876500001\"\"\",Ravi\n");
        Check.That("lines that are refused", Problems(csv), "2, 3");
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }

    FirstAnswer.Note();
});

static string Read(string path)
{
    using TableFile file = TableFile.Open(path, [Column.PhoneNumber("phone"), Column.Text("name")], new TableFileOptions { Region = "IN" });
    return string.Join(", ", file.ReadAll(row => $"{row.PhoneNumber("phone").ForCPaaS()} {row.Text("name")}"));
}

static string Problems(string path)
{
    try
    {
        return Read(path);
    }
    catch (TableFileException exception)
    {
        return string.Join(", ", exception.Problems.Select(problem => problem.Line));
    }
}

static void WriteXlsx(string path, string rows)
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    using ZipArchive file = ZipFile.Open(path, ZipArchiveMode.Create);
    Write("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    Write("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    Write("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"Leads\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    Write("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    Write("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");

    void Write(string name, string text)
    {
        using var writer = new StreamWriter(file.CreateEntry(name).Open());
        writer.Write(text);
    }
}
