using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Files.Tests;

/// <summary>Whatever a spreadsheet wrote, names arrive as they were typed, and the charset is said.</summary>
public sealed class CharsetTests : FileFixture
{
    private const string Table = "phone,name\r\n09876500001,José Müller\r\n";
    private const string Row = "2 +919876500001 José Müller";

    private static readonly Encoding[] s_withMark = [new UTF8Encoding(true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true), new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true)];
    private static readonly Encoding[] s_withoutMark = [new UTF8Encoding(false), new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UnicodeEncoding(bigEndian: true, byteOrderMark: false), CodePage("windows-1252")];

    [TestCaseSource(nameof(s_withMark))]
    [TestCaseSource(nameof(s_withoutMark))]
    public void It_is_found_out_and_said(Encoding encoding)
    {
        string path = Write(Table, encoding);

        Rows(path).Should().Equal(Row);
        using TableFile file = Open(path);
        file.Description.Should().Be($"CSV, {encoding.WebName}, separated by ','");
        file.Headings.Should().Equal("phone", "name");
    }

    [TestCase("Renée – “Zoë” €")]
    [TestCase("François Lefèvre")]
    [TestCase("Åse Øystein Straße")]
    [TestCase("Gómez Peña")]
    [TestCase("ÀÉÎÕÜ ÑÇ")]
    [TestCase("Zoë")]
    [TestCase("Asha’s")]
    public void Accents_and_what_Windows_adds_to_them_are_read(string name) =>
        Rows(Write($"phone,name\n9876500001,{name}\n", CodePage("windows-1252"))).Should().Equal($"2 +919876500001 {name}");

    [Test]
    public void An_accent_far_behind_the_first_lines_counts_too()
    {
        string lines = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"98765{i:00000},Asha\n")));

        Rows(Write("phone,name\n" + lines + "9876500001,José\n", CodePage("windows-1252")))[^1].Should().Be("20002 +919876500001 José");
    }

    [Test]
    public void UTF_8_with_a_broken_byte_is_told_with_its_line_and_not_read_as_another_charset()
    {
        string path = Write([.. Encoding.UTF8.GetBytes("phone,name\n9876500001,आशा राव\n9876500002,"), 0xE9, .. Encoding.UTF8.GetBytes("\n9876500003,José\n")]);

        FluentActions.Invoking(() => Rows(path)).Should().Throw<TableFileException>().WithMessage("*is not utf-8 behind line*: give another encoding*");
        Rows(path, new TableFileOptions { Region = "IN", Encoding = "windows-1252" }).Should().HaveCount(3);
    }

    [Test]
    public void A_charset_that_NET_does_not_read_is_refused_as_an_option() =>
        FluentActions.Invoking(() => Rows(Write(Table), new TableFileOptions { Encoding = "utf-7" })).Should().Throw<ArgumentException>().WithMessage("*must be the name of a charset*");

    [TestCase("windows-1251", "Иван Петрович Сидоров, Москва")]
    [TestCase("shift-jis", "山田太郎様、東京都渋谷区")]
    [TestCase("euc-jp", "山田太郎様、東京都渋谷区")]
    [TestCase("gb18030", "张伟 北京市朝阳区")]
    [TestCase("windows-1256", "محمد علي دبي")]
    [TestCase("utf-8", "आशा राव")]
    public void Other_scripts_are_found_out(string charset, string name) =>
        Rows(Write($"phone;name\n9876500001;{name}\n", Charset.Find(charset))).Should().Equal($"2 +919876500001 {name}");

    [Test]
    public void The_option_overrides_what_is_found_out()
    {
        string path = Write("phone,name\n9876500001,Łukasz Żak\n", CodePage("windows-1250"));

        Rows(path)[0].Should().NotBe("2 +919876500001 Łukasz Żak", "nobody can tell two Latin charsets apart by a few accents");
        Rows(path, new TableFileOptions { Region = "IN", Encoding = "windows-1250" }).Should().Equal("2 +919876500001 Łukasz Żak");
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    public void A_mark_is_no_part_of_the_first_heading_under_the_option_either(string charset) =>
        Rows(Write(Table, charset == "utf-8" ? new UTF8Encoding(true) : Encoding.Unicode), new TableFileOptions { Region = "IN", Encoding = charset }).Should().Equal(Row);

    [Test]
    public void No_character_is_replaced_silently() =>
        FluentActions.Invoking(() => Rows(Write(Table, CodePage("windows-1252")), new TableFileOptions { Region = "IN", Encoding = "utf-8" }))
            .Should().Throw<TableFileException>().WithMessage("*leads.csv' is not utf-8 behind line *: give another encoding.");

    [Test]
    public void A_charset_that_is_none_is_the_programs_own_fault() =>
        FluentActions.Invoking(() => Open(Write(Table), new TableFileOptions { Encoding = "latin-99" })).Should().Throw<ArgumentException>().WithMessage("Encoding must be the name of a charset, such as *");
}
