namespace Telephony.Sdk.Core.Tests.Validation;

public sealed class TryValidateTests
{
    private const string Document = "Vendor API, \"Call\"";

    [Test]
    public void All_problems_are_told_each_with_its_field_its_rule_and_its_document()
    {
        Argument.TryValidate(Check, out IReadOnlyList<RequestProblem> problems).Should().BeFalse();

        problems.Select(problem => (problem.Field, problem.Rule, problem.Document)).Should().Equal(
            ("From", "must be 1 to 15 digits, with or without a leading '+', and nothing else; it holds 'x' at position 3", Document),
            ("Name", "is required", Document),
            ("Limit", "must be 1 to 5", Document),
            ("Own", "is odd", null));
        problems[0].ToString().Should().Be("From must be 1 to 15 digits, with or without a leading '+', and nothing else; it holds 'x' at position 3 (Vendor API, \"Call\").");
        problems[3].ToString().Should().Be("Own is odd.");
    }

    [Test]
    public void Outside_of_it_the_first_is_thrown_as_the_users_fault()
    {
        TelephonyArgumentException thrown = FluentActions.Invoking(Check).Should().Throw<TelephonyArgumentException>().Which;

        thrown.ParamName.Should().Be("From");
        thrown.Problem.Field.Should().Be("From");
        thrown.Message.Should().StartWith(thrown.Problem.ToString());
    }

    [Test]
    public void Nothing_is_told_of_what_is_right()
    {
        Argument.TryValidate(() => Argument.PhoneNumber("+919876500001", "From", Document), out IReadOnlyList<RequestProblem> problems).Should().BeTrue();

        problems.Should().BeEmpty();
    }

    [Test]
    public void A_fault_of_the_program_is_thrown_and_leaves_nothing_behind()
    {
        FluentActions.Invoking(() => Argument.TryValidate(() => throw new InvalidOperationException("x"), out _)).Should().Throw<InvalidOperationException>();

        FluentActions.Invoking(Check).Should().Throw<TelephonyArgumentException>();
    }

    [TestCase("98765 00001", "a blank at position 6")]
    [TestCase("98765-00001", "'-' at position 6")]
    [TestCase("\u202A9876500001", "U+202A, which cannot be seen, at position 1")]
    [TestCase("9876500001\u200B", "U+200B, which cannot be seen, at position 11")]
    [TestCase("98765\u00A000001", "U+00A0, which cannot be seen, at position 6")]
    [TestCase("98765\n00001", "U+000A, which cannot be seen, at position 6")]
    [TestCase("\u0967", "U+0967 at position 1")]
    [TestCase("1\U0001F4DE", "U+1F4DE at position 2")]
    [TestCase("++1", "'+' at position 2")]
    public void The_character_that_is_no_digit_is_named(string number, string what)
    {
        Argument.TryValidate(() => Argument.PhoneNumber(number, "From", Document), out IReadOnlyList<RequestProblem> problems);

        problems.Should().ContainSingle().Which.Rule.Should().EndWith("; it holds " + what);
    }

    [TestCase("+", "; it has 0")]
    [TestCase("1234567890123456", "; it has 16")]
    public void Too_few_and_too_many_are_counted(string number, string what)
    {
        Argument.TryValidate(() => Argument.PhoneNumber(number, "From", Document), out IReadOnlyList<RequestProblem> problems);

        problems.Should().ContainSingle().Which.Rule.Should().EndWith(what);
    }

    private static void Check()
    {
        Argument.PhoneNumber("98x", "From", Document);
        Argument.Text(null, "Name", Document);
        Argument.Range(6, "Limit", 1, 5, Document);
        Argument.Bad("Own", "is odd");
    }
}
