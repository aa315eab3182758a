namespace Telephony.Sdk.Files.Tests;

/// <summary>Everything that is wrong is said at once, with line and column; nothing of a bad row is given.</summary>
public sealed class ProblemTests : FileFixture
{
    private const string ThreeBadLines = "phone,name\n98765x0001,\"A\nB\"\n9876500002,Ravi\n,Nila\n101,Tara\n";

    [Test]
    public void All_of_it_is_in_one_message()
    {
        using TableFile file = Open(Write(ThreeBadLines));

        TableFileException exception = file.Invoking(read => read.ReadAll(row => row.Line)).Should().Throw<TableFileException>().Which;
        exception.Message.Should().EndWith(
            "leads.csv' has 4 problems: line 2, phone: holds 'x' (U+0078, character 6), which no phone number has; line 2, name: holds a line break or another control character; "
            + "line 5, phone: is empty; line 6, phone: has 3 digits: an extension or a short number, which is no phone number that can be called from anywhere.").And.NotContain("\n");
        exception.Problems.Should().BeEquivalentTo(file.Problems);
        exception.Path.Should().EndWith("leads.csv");
    }

    [Test]
    public void Rows_that_are_right_are_given_one_by_one_before_the_rest_is_read()
    {
        using TableFile file = Open(Write("phone\n9876500001\n9876500002\nx\n"));
        using IEnumerator<TableRow> rows = file.ReadRows().GetEnumerator();

        rows.MoveNext().Should().BeTrue();
        file.Problems.Should().BeEmpty();
        rows.MoveNext().Should().BeTrue();
        rows.MoveNext().Should().BeFalse();
        file.Problems.Should().ContainSingle();
    }

    [Test]
    public void They_are_given_once()
    {
        using TableFile file = Open(Write("phone\n9876500001\n"));
        file.ReadRows().Should().ContainSingle();

        file.Invoking(read => read.ReadRows().Count()).Should().Throw<InvalidOperationException>().WithMessage("*open it again*");
    }

    [Test]
    public void What_a_program_refuses_is_a_problem_like_any_other()
    {
        using TableFile file = Open(Write("phone,name\n9876500001,Asha\n9876500002,Ravi\n9876500003,Nila\n"));

        file.Invoking(read => read.ReadAll(row =>
        {
            if (row.Line == 2)
            {
                row.Refuse("name", "is in the CRM already");
            }

            return row.Line == 4 ? throw new ArgumentException("listId must be 2 to 14 digits.", nameof(row)) : row.Line;
        })).Should().Throw<TableFileException>().WithMessage("*has 2 problems: line 2, name: is in the CRM already; line 4: listId must be 2 to 14 digits.");
    }

    [Test]
    public void A_programs_own_bug_is_none_of_the_file()
    {
        using TableFile file = Open(Write("phone\n9876500001\n"));

        file.Invoking(read => read.ReadAll<int>(_ => throw new NotSupportedException())).Should().Throw<NotSupportedException>();
    }

    [Test]
    public void More_than_ten_are_counted_in_the_message_and_all_kept() =>
        FluentActions.Invoking(() => ReadAll("phone\n" + string.Concat(Enumerable.Repeat("x\n", 12)))).Should().Throw<TableFileException>()
            .WithMessage("*has 12 problems: line 2, *; and 2 more.").Which.Problems.Should().HaveCount(12);

    [Test]
    public void A_file_that_is_wrong_in_every_line_is_not_read_to_its_end() =>
        FluentActions.Invoking(() => ReadAll("phone\n" + string.Concat(Enumerable.Repeat("x\n", 5000)))).Should().Throw<TableFileException>()
            .Which.Problems.Should().HaveCount(1001).And.Subject.Last().ToString().Should().Be("line 1001: these are so many problems that nothing behind this line was read");

    [Test]
    public void A_file_in_which_nothing_is_wrong_is_read_whole() => ReadAll("phone\n9876500001\n9876500002\n").Should().Equal(2, 3);

    [Test]
    public void A_problem_can_be_made_in_a_test() =>
        new TableFileException("leads.csv", [new FileProblem("is empty", 3, "phone")]).Message.Should().Be("'leads.csv', line 3, phone: is empty.");

    private IReadOnlyList<long> ReadAll(string text)
    {
        using TableFile file = Open(Write(text));
        return file.ReadAll(row => row.Line);
    }
}
