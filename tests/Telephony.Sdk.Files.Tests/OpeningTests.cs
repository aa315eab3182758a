namespace Telephony.Sdk.Files.Tests;

/// <summary>Files that are not there, locked, empty or no table, and reading that is given up.</summary>
public sealed class OpeningTests : FileFixture
{
    [Test]
    public void One_that_is_not_there_is_told()
    {
        ShouldRefuse(PathOf("none.csv"), "*none.csv' is not there.");
        ShouldRefuse(PathOf(Path.Combine("none", "none.csv")), "*none.csv' is not there.");
    }

    [Test]
    public void A_folder_is_told()
    {
        Directory.CreateDirectory(PathOf("folder"));

        ShouldRefuse(PathOf("folder"), "*folder' is a folder.");
    }

    [Test]
    public void One_that_another_program_keeps_for_itself_is_told()
    {
        string path = Write("phone\n9876500001\n");
        using var other = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ShouldRefuse(path, "*cannot be opened: close it in the program that has it open, such as a spreadsheet.");
    }

    [TestCase("", "*leads.csv' is empty.")]
    [TestCase("\n\n", "*leads.csv' is empty: it must begin with a line of headings, with phone.")]
    [TestCase(",,\n", "*leads.csv' is empty: it must begin with a line of headings, with phone.")]
    public void An_empty_one_is_told(string text, string expected) => ShouldRefuse(Write(text), expected);

    [Test]
    public void One_with_headings_only_has_no_rows() => Rows(Write("phone,name\n")).Should().BeEmpty();

    [Test]
    public void It_can_be_deleted_once_it_is_disposed_and_after_it_was_refused()
    {
        string path = Write("name\n");
        ShouldRefuse(path, "*has no column 'phone'*");
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
        }

        File.WriteAllText(path, "phone\n");
        Open(path).Dispose();
        using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        exclusive.Length.Should().Be(6);
    }

    [Test]
    public void Reading_can_be_given_up()
    {
        using var stop = new CancellationTokenSource();
        using TableFile file = Open(Write("phone\n9876500001\n9876500002\n"));
        int rows = 0;

        file.Invoking(read => read.ReadAll(_ => { rows++; stop.Cancel(); return 0; }, stop.Token)).Should().Throw<OperationCanceledException>();
        rows.Should().Be(1);
    }

    [Test]
    public void Opening_can_be_given_up() =>
        FluentActions.Invoking(() => TableFile.Open(Write("phone\n"), [s_phone], options: null, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    private static void ShouldRefuse(string path, string expected) => FluentActions.Invoking(() => Open(path)).Should().Throw<TableFileException>().WithMessage(expected);

    [Test]
    public void A_closed_file_says_so()
    {
        TableFile file = Open(Write("phone,name\n9876500001,Asha\n"));
        file.Dispose();

        FluentActions.Invoking(() => file.ReadRows().Count()).Should().Throw<ObjectDisposedException>().Which.ObjectName.Should().Be(nameof(TableFile));
    }
}
