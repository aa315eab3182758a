namespace Telephony.Sdk.Samples.Tests.Common;

/// <summary>CSV files as spreadsheets write them, and broken ones.</summary>
public sealed class CsvFileTests
{
    private TestPlace _place = null!;

    [SetUp]
    public void MakePlace() => _place = new TestPlace();

    [TearDown]
    public void DeletePlace() => _place.Dispose();

    [TestCase("Phone,name\r\n9820012345,Asha Rao\r\n")]
    [TestCase("phone,name\n9820012345,Asha Rao")]
    [TestCase("\uFEFFPHONE,name\n9820012345,Asha Rao\n")]
    [TestCase(" name , phone \n\n Asha Rao , 9820012345 \n")]
    [TestCase("name,city,phone\n\"Asha Rao\",,\"9820012345\"\n")]
    public void Rows_are_read_by_heading(string text)
    {
        CsvRow row = Read(text, "phone", "name").Should().ContainSingle().Which;

        row.Required("phone").Should().Be("9820012345");
        row.Required("Name").Should().Be("Asha Rao");
        row.Optional("city").Should().BeNull();
    }

    [Test]
    public void Quoted_fields_hold_commas_quotes_and_line_ends()
    {
        IReadOnlyList<CsvRow> rows = Read("phone,name\n1,\"Rao, \"\"Asha\"\"\nPune\"\n2,Ravi\n");

        rows.Select(row => row.Required("name")).Should().Equal("Rao, \"Asha\"\nPune", "Ravi");
        rows.Select(row => row.Line).Should().Equal(2, 4);
    }

    [TestCase("", "is empty: it must begin with a line of headings, with phone.")]
    [TestCase("\n", "is empty")]
    [TestCase("phone,name,Phone\n1,Asha,2\n", "has the column 'phone' more than once.")]
    [TestCase("phone,name,NAME\n1,Asha,Ravi\n", "has the column 'name' more than once.")]
    [TestCase("name\nAsha\n", "has no column 'phone'; it has name.")]
    [TestCase("phone,name\n1\n", "cannot be read as CSV")]
    [TestCase("phone,name\n1,Asha,Pune\n", "cannot be read as CSV")]
    [TestCase("phone,name\n1,\"Asha\n", "cannot be read as CSV")]
    public void Broken_tables_are_refused(string text, string expected) =>
        FluentActions.Invoking(() => Read(text, "phone")).Should().Throw<UsageException>().Which.Message.Should().Contain("leads.csv").And.Contain(expected);

    [Test]
    public void An_empty_field_that_is_needed_is_refused_with_its_line() =>
        Read("phone,name\n1,Asha\n,Ravi\n")[1].Invoking(row => row.Required("phone")).Should().Throw<UsageException>().WithMessage("Line 3 has no phone.");

    [Test]
    public void A_file_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => CsvFile.Read(_place.FileNamed("none.csv"))).Should().Throw<UsageException>().WithMessage("There is no file *none.csv'.");

    private IReadOnlyList<CsvRow> Read(string text, params string[] columns)
    {
        string path = _place.FileNamed("leads.csv");
        File.WriteAllText(path, text);
        return CsvFile.Read(path, columns);
    }
}
