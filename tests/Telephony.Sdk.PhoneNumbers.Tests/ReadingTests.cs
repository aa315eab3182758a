using System.Globalization;

namespace Telephony.Sdk.PhoneNumbers.Tests;

/// <summary>What people write is read; each line that is one number is the same number.</summary>
public sealed class ReadingTests
{
    [TestCase("+919876500001")]
    [TestCase("+91 98765 00001")]
    [TestCase("+91-98765-00001")]
    [TestCase("+91 (0) 98765 00001")]
    [TestCase("+91 098765 00001")]
    [TestCase("098765-00001")]
    [TestCase("9876500001")]
    [TestCase("98765.00001")]
    [TestCase("(98765) 00001")]
    [TestCase("98765/00001")]
    [TestCase("919876500001")]
    [TestCase("0091 98765 00001")]
    [TestCase("\u202A+91 98765 00001\u202C")]
    [TestCase("\u200B09876500001\u200B\uFEFF")]
    [TestCase("\u2068+91\u00A098765\u202F00001\u2069\u200E")]
    [TestCase("98765\u201100001")]
    [TestCase("98765 \u2013 00001")]
    [TestCase("\t9876500001 ")]
    [TestCase("९८७६५००००१")]
    [TestCase("٠٩٨٧٦٥٠٠٠٠١")]
    [TestCase("＋９１９８７６５００００１")]
    [TestCase("\U0001D7D7876500001")]
    public void Every_spelling_of_a_number_is_the_same_number(string text)
    {
        var number = PhoneNumber.Parse(text, "IN");

        number.Should().Be(PhoneNumber.Parse("+919876500001"));
        number.GetHashCode().Should().Be(PhoneNumber.Parse("+919876500001").GetHashCode());
        (number == PhoneNumber.Parse("9876500001", "in")).Should().BeTrue();
        (number != PhoneNumber.Parse("9876500002", "IN")).Should().BeTrue();
    }

    [TestCase("09876500001", "IN", "+919876500001", "919876500001", "09876500001", "9876500001", "91", "IN")]
    [TestCase("022 7960 1234", "IN", "+912279601234", "912279601234", "02279601234", "2279601234", "91", "IN")]
    [TestCase("(201) 555-0123", "US", "+12015550123", "12015550123", "2015550123", "2015550123", "1", "US")]
    [TestCase("+44 (0)20 7946 0018", "IN", "+442079460018", "442079460018", "02079460018", "2079460018", "44", "GB")]
    [TestCase("06 1234 5678", "IT", "+390612345678", "390612345678", "0612345678", "0612345678", "39", "IT")]
    [TestCase("51234", "SH", "+29051234", "29051234", "51234", "51234", "290", "SH")]
    [TestCase("+800 1234 5678", null, "+80012345678", "80012345678", "12345678", "12345678", "800", null)]
    public void It_is_written_in_every_form(string text, string? region, string e164, string digits, string national, string subscriber, string code, string? belongsTo)
    {
        var number = PhoneNumber.Parse(text, region);

        number.E164.Should().Be(e164);
        number.ToString().Should().Be(e164);
        number.Digits.Should().Be(digits);
        number.National.Should().Be(national);
        number.Subscriber.Should().Be(subscriber);
        number.CountryCode.Should().Be(code);
        number.Region.Should().Be(belongsTo);
    }

    [Test]
    public void Whatever_the_number_it_is_read_again_from_each_form()
    {
        foreach (string region in new[] { "IN", "US", "GB", "AE", "SG", "DE", "IT", "AU" })
        {
            string example = global::PhoneNumbers.PhoneNumberUtil.GetInstance().GetExampleNumber(region).NationalNumber.ToString(CultureInfo.InvariantCulture);
            var number = PhoneNumber.Parse(region == "IT" ? "0" + example : example, region);

            PhoneNumber.Parse(number.E164).Should().Be(number);
            PhoneNumber.Parse(number.National, region).Should().Be(number);
            PhoneNumber.Parse(number.Subscriber, region).Should().Be(number);
        }
    }

    [TestCase("IN", true)]
    [TestCase("in", true)]
    [TestCase("India", false)]
    [TestCase("XX", false)]
    [TestCase("ZZ", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void A_region_is_known_by_its_two_letters(string? region, bool isKnown) => PhoneNumber.IsRegion(region).Should().Be(isKnown);

    [TestCase("India")]
    [TestCase("XX")]
    [TestCase("")]
    public void A_region_that_is_none_is_the_programs_own_fault(string region) =>
        FluentActions.Invoking(() => PhoneNumber.TryParse("+919876500001", region, out _)).Should().Throw<ArgumentException>().WithMessage("region must be the two letters of a country, such as IN.*");
}
