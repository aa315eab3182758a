namespace Telephony.Sdk.Files.Tests;

/// <summary>Separators, quotes, blank rows, and lines that were cut.</summary>
public sealed class CsvTests : FileFixture
{
    [TestCase("phone,name\n9876500001,Asha\n", "','")]
    [TestCase("phone;name\n9876500001;Asha\n", "';'")]
    [TestCase("phone\tname\n9876500001\tAsha\n", "tabs")]
    [TestCase("phone|name\n9876500001|Asha\n", "'|'")]
    [TestCase("phone;name\r\n9876500001;Asha\r\n", "';'")]
    public void The_separator_is_found_out_and_said(string text, string expected)
    {
        string path = Write(text);

        Rows(path).Should().Equal("2 +919876500001 Asha");
        using TableFile file = Open(path);
        file.Description.Should().Be($"CSV, utf-8, separated by {expected}");
    }

    [Test]
    public void Blank_fields_between_tabs_are_fields() =>
        Rows(Write("city\tphone\tname\n\t9876500001\tAsha\nPune\t9876500002\t\n\t\t\n")).Should().Equal("2 +919876500001 Asha", "3 +919876500002 ");

    [Test]
    public void A_comma_in_a_name_does_not_make_the_separator() =>
        Rows(Write("phone;name\n9876500001;Rao, Asha\n9876500002;Shah, Ravi\n")).Should().Equal("2 +919876500001 Rao, Asha", "3 +919876500002 Shah, Ravi");

    [Test]
    public void A_spreadsheets_first_line_says_the_separator() =>
        Rows(Write("sep=;\r\nphone;name\r\n9876500001;Asha\r\n")).Should().Equal("3 +919876500001 Asha");

    [Test]
    public void The_option_overrides_what_is_found_out() =>
        Rows(Write("phone;city,x\n9876500001;Pune\n"), new TableFileOptions { Region = "IN", Separator = ';' }).Should().Equal("2 +919876500001 ");

    [Test]
    public void Blank_rows_and_rows_of_commas_are_passed_over() =>
        Rows(Write("\n,,\nphone,name,\n\n , ,\n9876500001,Asha,\n,,\n9876500002,Ravi,\n,,,,,\n")).Should().Equal("6 +919876500001 Asha", "8 +919876500002 Ravi");

    [Test]
    public void Quoted_fields_hold_separators_quotes_and_line_breaks()
    {
        string path = Write("phone,name\n9876500001,\"Rao, \"\"Asha\"\"\nPune\"\n9876500002,Ravi\n");
        using TableFile file = Open(path, options: null, Column.PhoneNumber("phone"), Column.Text("name", allowsLineBreaks: true));

        file.ReadAll(row => (row.Line, row.Text("name"))).Should().Equal((2, "Rao, \"Asha\"\nPune"), (4, "Ravi"));
    }

    [Test]
    public void A_line_break_that_is_not_asked_for_is_refused_with_the_line_on_which_the_row_begins() =>
        Problems(Write("phone,name\n9876500001,\"Asha\nRao\"\n98765x0001,Ravi\n"), new TableFileOptions { Region = "IN" }).Should().Equal(
            "line 2, name: holds a line break or another control character",
            "line 4, phone: holds 'x' (U+0078, character 6), which no phone number has");

    [Test]
    public void Fields_that_are_left_out_at_the_end_of_a_line_are_blank() =>
        Rows(Write("phone,name,city\n9876500001\n9876500002,Ravi\n")).Should().Equal("2 +919876500001 ", "3 +919876500002 Ravi");

    [Test]
    public void A_field_too_many_is_refused_unless_it_is_blank() =>
        Problems(Write("phone,name\n9876500001,Rao,Asha\n9876500002,Ravi,,\n")).Should().Equal(
            "line 2: has 3 fields, but there are 2 headings: is a field with a separator in it not in quotes?");

    [Test]
    public void A_quote_inside_a_field_is_refused_and_the_rest_is_read()
    {
        string path = Write("phone,name\n9876500001,Asha \"Ash\" Rao\n9876500002,\"Ravi\"x\n9876500003,Nila\n");

        Problems(path).Should().HaveCount(2).And.AllSatisfy(problem => problem.Should().EndWith("a quote (\") stands inside a field: put the field in quotes, and write a quote in it twice"));
        Rows(path).Should().Equal("4 +919876500003 Nila");
    }

    [Test]
    public void A_quote_that_is_never_closed_is_told_with_the_line_on_which_it_opens() =>
        Problems(Write("phone,name\n9876500001,\"Asha\n9876500002,Ravi\n")).Should().Equal("line 2: a quote (\") is opened and never closed, so the rest of the file is one field");

    [Test]
    public void A_quote_that_takes_in_a_whole_large_file_ends_it() =>
        FluentActions.Invoking(() => Problems(Write("phone,name\n9876500001,\"Asha\n" + string.Concat(Enumerable.Repeat("9876500002,Ravi\n", 200_000)))))
            .Should().Throw<TableFileException>().WithMessage("*line 2: is longer than 1 MiB: is a quote (\") opened and never closed?*");
}
