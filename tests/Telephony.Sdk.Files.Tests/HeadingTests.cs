namespace Telephony.Sdk.Files.Tests;

/// <summary>Columns are found by their headings; what is missing or misspelt is named with what was probably meant.</summary>
public sealed class HeadingTests : FileFixture
{
    [TestCase("phone_number,first_name")]
    [TestCase("First Name,Phone Number")]
    [TestCase("PHONE-NUMBER, first name ")]
    [TestCase("city,,phone_number,firstname")]
    public void Case_blanks_and_order_do_not_matter(string headings)
    {
        string path = Write(headings + "\n" + string.Join(',', headings.Split(',').Select(heading => heading.Contains("one", StringComparison.OrdinalIgnoreCase) ? "9876500001" : "Asha")) + "\n");
        using TableFile file = Open(path, options: null, Column.PhoneNumber("phone_number"), Column.Text("first_name"));

        TableRow row = file.ReadRows().Should().ContainSingle().Which;
        row.PhoneNumber("phone_number").Subscriber.Should().Be("9876500001");
        row.Text("first_name").Should().Be("Asha");
    }

    [Test]
    public void All_that_are_missing_are_named_with_the_nearest() =>
        FluentActions.Invoking(() => Open(Write("phne_number,nmae,city\n"), options: null, Column.PhoneNumber("phone_number"), Column.Text("name"), Column.Text("owner")))
            .Should().Throw<TableFileException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(
                "line 1: has no column 'phone_number'; is 'phne_number' meant?; it has phne_number, nmae, city",
                "line 1: has no column 'name'; is 'nmae' meant?; it has phne_number, nmae, city",
                "line 1: has no column 'owner'; it has phne_number, nmae, city");

    [TestCase("phone,name,phone\n")]
    [TestCase("Phone,name,PHONE\n")]
    [TestCase("phone,name,\"phone \"\n")]
    public void One_that_is_there_twice_is_refused(string headings) =>
        FluentActions.Invoking(() => Open(Write(headings))).Should().Throw<TableFileException>().WithMessage("*line 1: has the column '?hone' more than once.");

    [Test]
    public void A_file_without_headings_is_told_without_the_number_in_their_place() =>
        FluentActions.Invoking(() => Open(Write("9876500001,Asha\n9876500002,Ravi\n"))).Should().Throw<TableFileException>()
            .WithMessage("*leads.csv', line 1: holds a number where the headings should be: put a line with them before it, such as phone, name.").Which.Message.Should().NotContain("98765");

    [Test]
    public void One_that_nobody_reads_may_be_there_twice() => Rows(Write("phone,x,x,,\n9876500001,1,2,3,4\n")).Should().Equal("2 +919876500001 ");

    [Test]
    public void Those_that_nobody_reads_are_told_with_what_was_probably_meant()
    {
        using TableFile file = Open(Write("phone,comment,nmae,status\n9876500001,x,Asha,y\n"));

        file.Warnings.Select(warning => warning.ToString()).Should().Equal("line 1: the column 'nmae' is not read; is 'name' meant?", "line 1: the columns 'comment', 'status' are not read");
        file.ReadAll(row => row.TextOrNull("name")).Should().Equal((string?)null);
    }

    [Test]
    public void A_column_that_was_not_declared_is_the_programs_own_fault()
    {
        using TableFile file = Open(Write("phone\n9876500001\n"));
        TableRow row = file.ReadRows().Single();

        row.Invoking(read => read.Text("city")).Should().Throw<ArgumentException>().WithMessage("The column 'city' was not declared*");
        row.Invoking(read => read.Text("name")).Should().Throw<InvalidOperationException>().WithMessage("The column 'name' is not there, blank*");
        row.Invoking(read => read.WholeNumber("phone")).Should().Throw<InvalidOperationException>();
        row.Invoking(read => read.Time("phone")).Should().Throw<InvalidOperationException>();
        row.Invoking(read => read.PhoneNumber("name")).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Open(Write("phone\n"), options: null, s_phone, s_phone)).Should().Throw<ArgumentException>().WithMessage("The column 'phone' is declared twice.*");
    }
}
