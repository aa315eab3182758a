namespace Telephony.Sdk.PhoneNumbers.Tests;

/// <summary>What is no number is refused with what is wrong, and never guessed.</summary>
public sealed class RefusalTests
{
    [TestCase(null, "is empty")]
    [TestCase(" \t", "is empty")]
    [TestCase("-", "holds no digit")]
    [TestCase("\u200B", "holds no digit")]
    [TestCase("98765O0001", "holds 'O' (U+004F, character 6), which no phone number has")]
    [TestCase("+91 98765 00001 ext. 12", "holds 'e' (U+0065, character 17), which no phone number has")]
    [TestCase("9876500001, 9876500002", "holds ',' (U+002C, character 11), which no phone number has")]
    [TestCase("9876500001\n9876500002", "holds a character that cannot be shown (U+000A, character 11), which no phone number has")]
    [TestCase("98765\0", "holds a character that cannot be shown (U+0000, character 6), which no phone number has")]
    [TestCase("\U0001F4DE 9876500001", "holds '\U0001F4DE' (U+1F4DE, character 1), which no phone number has")]
    [TestCase("9.87650E+09", "holds 'E' (U+0045, character 8), which no phone number has")]
    [TestCase("98765²0001", "holds '²' (U+00B2, character 6), which no phone number has")]
    [TestCase("+919876500001 +919876500002", "holds a '+' that is not at its beginning (character 15); are these two numbers?")]
    [TestCase("++919876500001", "holds a '+' that is not at its beginning (character 2); are these two numbers?")]
    [TestCase("9876500001.0", "ends in a decimal fraction (.0): a table kept it as an amount, not as text")]
    [TestCase("101", "has 3 digits: an extension or a short number, which is no phone number that can be called from anywhere")]
    [TestCase("7", "has 1 digit: an extension or a short number, which is no phone number that can be called from anywhere")]
    [TestCase("98765000", "has 8 digits and is none of the numbers that IN gives out")]
    [TestCase("98765000010", "has 11 digits and is none of the numbers that IN gives out")]
    [TestCase("987650000100000", "has 15 digits, too many for a number of IN")]
    [TestCase("+9198765", "has 7 digits, too few for a number of +91")]
    [TestCase("+9199999999999", "has 13 digits and is none of the numbers that +91 gives out")]
    [TestCase("+9991234567", "begins with a country code that no country has")]
    [TestCase("+9198765000010000", "has 16 digits; a phone number has at most 15")]
    public void What_is_wrong_is_said(string? text, string expected)
    {
        PhoneNumber.TryParse(text, "IN", out PhoneNumber? number, out string? problem).Should().BeFalse();

        number.Should().BeNull();
        problem.Should().Be(expected);
        PhoneNumber.TryParse(text, "IN", out _).Should().BeFalse();
    }

    /// <summary>By itself, as an attribute cannot hold it.</summary>
    [Test]
    public void Half_a_character_is_named() => What_is_wrong_is_said("98765\uD800", "holds a character that cannot be shown (U+D800, character 6), which no phone number has");

    [TestCase("9876500001")]
    [TestCase("919876500001")]
    [TestCase("00919876500001")]
    public void Without_region_and_plus_sign_none_is_guessed(string text) =>
        FluentActions.Invoking(() => PhoneNumber.Parse(text)).Should().Throw<FormatException>()
            .WithMessage("The phone number has no country code: begin it with '+' and the code, or give the region in which it was written, such as IN.");

    [Test]
    public void Without_region_an_extension_is_told_too() =>
        FluentActions.Invoking(() => PhoneNumber.Parse("101")).Should().Throw<FormatException>().WithMessage("The phone number has 3 digits: an extension *");

    [Test]
    public void No_message_holds_the_number()
    {
        foreach (string text in new[] { "98765000010", "98765O00019", "+9198765000010000", "+9198765", "9876500001.0", "98765 00001 98765" })
        {
            FluentActions.Invoking(() => PhoneNumber.Parse(text, "IN")).Should().Throw<FormatException>().Which.ToString().Should().NotContain("98765");
        }
    }

    [Test]
    public void Null_is_the_programs_own_fault() =>
        FluentActions.Invoking(() => PhoneNumber.Parse(null!)).Should().Throw<ArgumentNullException>();

    [Test]
    public void A_number_is_no_other_thing()
    {
        var number = PhoneNumber.Parse("+919876500001");

        number.Equals((object)"+919876500001").Should().BeFalse();
        number.Equals(null).Should().BeFalse();
        (number == null).Should().BeFalse();
        ((PhoneNumber?)null == null).Should().BeTrue();
    }
}
