namespace Telephony.Sdk.Files.Tests;

/// <summary>Phone numbers: by region, what spreadsheets make of them, and those that are there twice.</summary>
public sealed class NumberTests : FileFixture
{
    private const string LostDigits = "is a spreadsheet's short form of a long number (such as 1.2E+11), whose last digits are lost: format the column as text, and type or export it again";

    [TestCase("9.19877E+11", LostDigits)]
    [TestCase("\"9,19877E+11\"", LostDigits)]
    [TestCase("9E+09", LostDigits)]
    [TestCase("9.88e9", LostDigits)]
    [TestCase("\"=\"\"09876500001\"\"\"", "is a spreadsheet's formula with the value in quotes (=\"…\"): save the column as text")]
    [TestCase("=\"09876500001\"", "is a spreadsheet's formula with the value in quotes (=\"…\"): save the column as text")]
    [TestCase("=919876500001", "is a spreadsheet's formula: save the column as text")]
    [TestCase("#NAME?", "is a spreadsheet's error in place of a value: correct the formula, or type the value")]
    [TestCase("#N/A", "is a spreadsheet's error in place of a value: correct the formula, or type the value")]
    [TestCase("9876500001.0", "ends in a decimal fraction (.0): a table kept it as an amount, not as text")]
    [TestCase("'09876500001", "holds ''' (U+0027, character 1), which no phone number has")]
    [TestCase("101", "has 3 digits: an extension or a short number, which is no phone number that can be called from anywhere")]
    [TestCase("", "is empty")]
    public void What_is_wrong_is_named_for_what_it_is(string cell, string expected) =>
        Problems(Write($"name,phone\nAsha,{cell}\n")).Should().Equal("line 2, phone: " + expected);

    [TestCase("+91 98765 00001")]
    [TestCase("098765-00001")]
    [TestCase("\u202A98765 00001\u202C")]
    [TestCase("\u200B9876500001")]
    [TestCase("९८७६५००००१")]
    public void Numbers_are_read_by_region(string cell) => Rows(Write($"phone,name\n{cell},Asha\n")).Should().Equal("2 +919876500001 Asha");

    [Test]
    public void The_number_of_a_row_that_is_refused_is_not_taken([Values(RepeatedNumber.Skip, RepeatedNumber.Refuse, RepeatedNumber.Tell)] RepeatedNumber repeated)
    {
        string path = Write("phone,name\n9876500001,\"A\nB\"\n9876500001,C\n9876500001,D\n");
        using TableFile file = TableFile.Open(path, [Column.PhoneNumber("phone", repeated: repeated), Column.Text("name")], new TableFileOptions { Region = "IN" });
        List<string> taken = [];
        foreach (TableRow row in file.ReadRows())
        {
            if (taken.Count == 0 && row.Text("name") == "C")
            {
                row.Refuse("name", "is not wanted");
                continue;
            }

            taken.Add(row.Text("name"));
        }

        taken.Should().Equal("D");
        file.Warnings.Should().BeEmpty();
    }

    [Test]
    public void Without_a_region_none_is_guessed() =>
        Problems(Write("phone\n+91 98765 00001\n098765 00001\n"), new TableFileOptions()).Should().Equal(
            "line 3, phone: has no country code: begin it with '+' and the code, or give the region in which it was written, such as IN");

    [Test]
    public void A_region_that_is_none_is_the_programs_own_fault() =>
        FluentActions.Invoking(() => Open(Write("phone\n"), new TableFileOptions { Region = "India" })).Should().Throw<ArgumentException>().WithMessage("Region must be the two letters of a country*");

    [Test]
    public void Extensions_are_read_where_a_column_allows_them()
    {
        using TableFile file = Open(Write("from\n101\n09876500001\n1234567\n"), options: null, Column.PhoneNumber("from", allowsExtensions: true));

        file.ReadRows().Select(row => (row.Text("from"), row.PhoneNumberOrNull("from")?.E164)).Should().Equal(("101", null), ("09876500001", "+919876500001"));
        file.Problems.Should().ContainSingle().Which.Line.Should().Be(4);
    }

    [TestCase(RepeatedNumber.Allow, 3, null, null)]
    [TestCase(RepeatedNumber.Tell, 3, "line 4, phone: has the same number as line 2", null)]
    [TestCase(RepeatedNumber.Skip, 2, "line 4, phone: has the same number as line 2, and is left out", null)]
    [TestCase(RepeatedNumber.Refuse, 2, null, "line 4, phone: has the same number as line 2")]
    public void A_number_that_is_there_twice_is_told_skipped_or_refused_however_it_is_written(RepeatedNumber repeated, int rows, string? warning, string? problem)
    {
        using TableFile file = Open(Write("phone\n09876500001\n9876500002\n+91 98765-00001\n"), options: null, Column.PhoneNumber("phone", repeated: repeated));

        file.ReadRows().Should().HaveCount(rows);
        file.Warnings.Select(one => one.ToString()).Should().Equal(warning is null ? [] : [warning]);
        file.Problems.Select(one => one.ToString()).Should().Equal(problem is null ? [] : [problem]);
    }

    [Test]
    public void No_problem_holds_a_number() =>
        string.Concat(Problems(Write("phone,name\n98765000012,\n98765E+10,\n98765x,\n=98765,\n98765.0,\n+9198765,\n"))).Should().NotContain("98765");
}
