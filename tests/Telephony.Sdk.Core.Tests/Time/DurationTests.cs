using System.Globalization;

namespace Telephony.Sdk.Core.Tests.Time;

[TestFixture("")]
[TestFixture("th-TH")]
[TestFixture("ar-SA")]
[TestFixture("tr-TR")]
[TestFixture("hi-IN")]
[TestFixture("de-DE")]
public sealed class DurationTests(string culture)
{
    private CultureInfo _before = null!;

    [SetUp]
    public void Start()
    {
        _before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
    }

    [TearDown]
    public void Stop() => CultureInfo.CurrentCulture = _before;

    [TestCase("00:01:00", 60)]
    [TestCase("23:59:59", 86399)]
    [TestCase("25:00:17", 90017)]
    [TestCase("100:00:00", 360000)]
    [TestCase("00:00:00", 0)]
    public void A_clock_whose_hours_pass_23_is_written_and_read(string text, int seconds)
    {
        Duration.Write(TimeSpan.FromSeconds(seconds)).Should().Be(text);
        Duration.Read(text).Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Test]
    public void What_is_less_than_a_second_is_cut_off() => Duration.Write(TimeSpan.FromSeconds(59.999)).Should().Be("00:00:59");

    [TestCase("17", 17)]
    [TestCase(" 17 ", 17)]
    [TestCase("17.0311", 17.0311)]
    [TestCase("1e2", 100)]
    [TestCase("0:1:5", 65)]
    [TestCase("2147483647", 2147483647)]
    public void Seconds_are_read(string text, double seconds) => Duration.Read(text).Should().Be(TimeSpan.FromSeconds(seconds));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    public void Nothing_is_none(string? text) => Duration.Read(text).Should().BeNull();

    [TestCase("-1")]
    [TestCase("17,5")]
    [TestCase("2147483648")]
    [TestCase("1:2")]
    [TestCase("1:2:3:4")]
    [TestCase("00:60:00")]
    [TestCase("00:00:60")]
    [TestCase("100000:00:00")]
    [TestCase("00:00:-1")]
    [TestCase("soon")]
    [TestCase("n/a")]
    public void Other_text_is_refused(string text) => text.Invoking(Duration.Read).Should().Throw<FormatException>();
}
