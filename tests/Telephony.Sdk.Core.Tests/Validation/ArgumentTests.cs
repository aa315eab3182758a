
namespace Telephony.Sdk.Core.Tests.Validation;

public sealed class ArgumentTests
{
    private const string Document = "The document, \"Section\"";

    [TestCase("ab")]
    [TestCase("abcd")]
    public void A_length_in_the_range_is_taken(string value) => Checking(() => Argument.Length(value, "field", 2, 4, Document)).Should().NotThrow();

    [TestCase("a", "field has 1 characters; it may have 2 to 4 (The document, \"Section\").*")]
    [TestCase("abcde", "field has 5 characters; it may have 2 to 4*")]
    [TestCase("", "field must not be empty*")]
    [TestCase("   ", "field must not be empty*")]
    public void Another_length_is_refused_without_the_value(string value, string message) =>
        Checking(() => Argument.Length(value, "field", 2, 4, Document)).Should().Throw<ArgumentException>().WithParameterName("field").WithMessage(message);

    [TestCase("TC", true)]
    [TestCase("Not Held", true)]
    [TestCase("", false)]
    [TestCase("\t", false)]
    [TestCase("a\r\nb", false)]
    [TestCase("a\u0085", false)]
    [TestCase("a\ud83d\ude00b", true)]
    [TestCase("\ud83d\ude00", true)]
    public void A_text_is_not_blank_and_of_one_line(string value, bool fits) => ShouldFit(fits, () => Argument.Text(value, "field", Document), "field *");

    [Test]
    public void Half_a_character_is_refused()
    {
        // Not test cases: an attribute cannot hold such a text.
        foreach (string value in new[] { "a\ud83d", "\ude00a", "\ude00\ud83d" })
        {
            Checking(() => Argument.Text(value, "field", Document)).Should().Throw<ArgumentException>().WithMessage("field holds half a character*");
        }
    }

    [Test]
    public void What_is_required_and_null_is_the_users_fault()
    {
        foreach (Action check in new Action[]
        {
            () => Argument.Required(null, "field", Document),
            () => Argument.Text(null, "field", Document),
            () => Argument.Length(null, "field", 1, 2, Document),
            () => Argument.Digits(null, "field", 1, 2, Document),
            () => Argument.PhoneNumber(null, "field", Document),
            () => Argument.OneOf(null, "field", Document, "Y", "N"),
            () => Argument.HttpAddress(null, "field", Document),
        })
        {
            check.Should().Throw<TelephonyArgumentException>().WithParameterName("field").WithMessage("field is required (The document*");
        }

        FluentActions.Invoking(() => Argument.Items<string>(null, "field", Document)).Should().Throw<ArgumentNullException>("that is a fault of the program");
    }

    [TestCase("12", true)]
    [TestCase("1234", true)]
    [TestCase("1", false)]
    [TestCase("12345", false)]
    [TestCase("12a", false)]
    [TestCase("+12", false)]
    [TestCase("१२३", false)]
    [TestCase("١٢٣", false)]
    public void Digits_are_0_to_9(string value, bool fits) => ShouldFit(fits, () => Argument.Digits(value, "field", 2, 4, Document), "field must be 2 to 4 digits*");

    [TestCase("9199792701", true)]
    [TestCase("+9199792701", true)]
    [TestCase("123456789012345", true)]
    [TestCase("+123456789012345", true)]
    [TestCase("1234567890123456", false)]
    [TestCase("+", false)]
    [TestCase("91 99792701", false)]
    [TestCase("9199-792701", false)]
    [TestCase("٩١٩٩٧٩٢٧٠١", false)]
    public void A_phone_number_is_digits_with_or_without_a_plus(string value, bool fits) =>
        ShouldFit(fits, () => Argument.PhoneNumber(value, "field", Document), "field must be 1 to 15 digits*");

    [Test]
    public void A_phone_number_may_have_a_least_length() =>
        ShouldFit(false, () => Argument.PhoneNumber("+123456789", "field", Document, least: 10), "field must be 10 to 15 digits*");

    [TestCase(1, true)]
    [TestCase(9, true)]
    [TestCase(0, false)]
    [TestCase(10, false)]
    public void A_number_has_a_range(int value, bool fits) => ShouldFit(fits, () => Argument.Range(value, "field", 1, 9, Document), "field must be 1 to 9 (The document*");

    [TestCase("Y", true)]
    [TestCase("y", false)]
    [TestCase("Yes", false)]
    public void A_closed_list_is_exact(string value, bool fits) => ShouldFit(fits, () => Argument.OneOf(value, "field", Document, "Y", "N"), "field must be one of Y, N (*");

    [Test]
    public void A_collection_holds_items_and_no_null()
    {
        ShouldFit(true, () => Argument.Items(["a"], "field", Document), "");
        ShouldFit(false, () => Argument.Items(Array.Empty<string>(), "field", Document), "field must hold at least one item*");
        ShouldFit(false, () => Argument.Items(["a", null!], "field", Document), "field holds an item that is null*");
    }

    [TestCase("https://crm.example.com/hook", true)]
    [TestCase("http://crm.example.com/0123456789", true)]
    [TestCase("http://crm.example.com/01234567890", false)]
    [TestCase("ftp://crm.example.com", false)]
    [TestCase("/hook", false)]
    public void An_address_is_absolute_and_not_too_long(string value, bool fits) =>
        ShouldFit(fits, () => Argument.HttpAddress(new Uri(value, UriKind.RelativeOrAbsolute), "field", Document, most: 33), "field *(The document*");

    [TestCase("1551929887.12", true)]
    [TestCase("pbx01-1551929887.12", true)]
    [TestCase("a/b", false)]
    [TestCase("a b", false)]
    [TestCase("a\nb", false)]
    [TestCase("a?b", false)]
    [TestCase("a#b", false)]
    [TestCase("..", false)]
    [TestCase(" ", false)]
    public void An_identifier_cannot_lead_to_another_path(string value, bool fits) => ShouldFit(fits, () => Argument.Identifier(value, "field", "an id"), "field *pass an id*");

    [Test]
    public void An_identifier_holds_no_half_of_a_character() =>
        ((Action)(() => Argument.Identifier("a\uD800b", "field", "an id"))).Should().Throw<ArgumentException>().WithParameterName("field").WithMessage("field holds half a character*");

    [TestCase(DateTimeKind.Unspecified, true)]
    [TestCase(DateTimeKind.Utc, false)]
    [TestCase(DateTimeKind.Local, false)]
    public void A_clock_reading_is_no_instant(DateTimeKind kind, bool fits) =>
        ShouldFit(fits, () => Argument.WallClock(new DateTime(2023, 8, 15, 12, 55, 0, kind), "field", "Asia/Kolkata", Document), "field is a clock reading in Asia/Kolkata*Convert it*");

    [TestCase(0, true)]
    [TestCase(1, false)]
    [TestCase(500, false)]
    public void A_clock_reading_is_in_whole_seconds(int milliseconds, bool fits) =>
        ShouldFit(fits, () => Argument.WallClock(new DateTime(2023, 8, 15, 12, 55, 0, milliseconds), "field", "Asia/Kolkata", Document), "field must be in whole seconds*");

    private static void ShouldFit(bool fits, Action check, string message)
    {
        if (fits)
        {
            check.Should().NotThrow();
        }
        else
        {
            check.Should().Throw<ArgumentException>().WithParameterName("field").WithMessage(message);
        }
    }

    private static Action Checking(Action check) => check;
}
