using System.Globalization;

namespace Telephony.Sdk.Core.Tests.Time;

[TestFixture("")]
[TestFixture("th-TH")]
[TestFixture("ar-SA")]
[TestFixture("tr-TR")]
[TestFixture("hi-IN")]
[TestFixture("fa-IR")]
public sealed class WallClockTests(string culture)
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

    [Test]
    public void A_clock_is_written_and_read_in_the_one_form()
    {
        var clock = new DateTime(2023, 7, 7, 11, 37, 59, DateTimeKind.Unspecified);

        WallClock.Write(clock).Should().Be("2023-07-07 11:37:59");
        WallClock.Read("2023-07-07 11:37:59").Should().Be(clock);
        WallClock.Read(" 2023-07-07 11:37:59 ")!.Value.Kind.Should().Be(DateTimeKind.Unspecified);
    }

    [Test]
    public void An_instant_is_written_on_the_clock_of_a_zone() =>
        WallClock.Write(new DateTimeOffset(2023, 7, 6, 20, 0, 59, 999, TimeSpan.Zero), IndianTime.Zone).Should().Be("2023-07-07 01:30:59");

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    [TestCase("0000-00-00 00:00:00")]
    [TestCase("0000-00-00")]
    [TestCase("1970-01-01 00:00:00")]
    [TestCase("1970-01-01 05:30:00")]
    [TestCase("1970-01-01T00:00:00Z")]
    [TestCase("1970-01-01T00:00:00.000+00:00")]
    [TestCase("0001-01-01 00:00:00")]
    [TestCase("0001-01-01T00:00:00Z")]
    [TestCase("null")]
    [TestCase("None")]
    [TestCase("NaN")]
    public void These_mean_none(string? text) => WallClock.Read(text).Should().BeNull();

    [TestCase("1970-01-01 05:30:01")]
    [TestCase("1970-01-02 00:00:00")]
    [TestCase("1971-01-01 05:30:00")]
    public void Others_near_the_epoch_are_times(string text) => WallClock.Write(WallClock.Read(text)!.Value).Should().Be(text);

    [TestCase("2023-07-07")]
    [TestCase("07-07-2023 11:37:59")]
    [TestCase("2023-07-07T11:37:59")]
    [TestCase("2023-13-07 11:37:59")]
    [TestCase("2566-07-07 25:37:59")]
    [TestCase("soon")]
    public void Other_text_is_refused(string text) => text.Invoking(WallClock.Read).Should().Throw<FormatException>();

    [TestCase(DateTimeKind.Unspecified)]
    [TestCase(DateTimeKind.Local)]
    [TestCase(DateTimeKind.Utc)]
    public void India_is_five_and_a_half_hours_ahead_all_year_whatever_the_machine_thinks(DateTimeKind kind)
    {
        foreach (int month in new[] { 1, 7 })
        {
            DateTimeOffset instant = WallClock.At(new DateTime(2023, month, 7, 11, 37, 59, kind), IndianTime.Zone)!.Value;

            instant.Should().Be(new DateTimeOffset(2023, month, 7, 6, 7, 59, TimeSpan.Zero));
            instant.Offset.Should().Be(TimeSpan.FromHours(5.5));
        }

        IndianTime.Zone.SupportsDaylightSavingTime.Should().BeFalse();
        IndianTime.Zone.Id.Should().Be("Asia/Kolkata");
    }

    [TestCase("0001-01-01 00:00:00", "Asia/Kolkata")]
    [TestCase("1969-12-31 23:59:59", "UTC")]
    [TestCase("9999-12-31 23:59:59", "America/New_York")]
    public void A_reading_that_is_no_instant_is_none(string clock, string zone) =>
        WallClock.At(WallClock.Read(clock), Zones.Find(zone)!).Should().BeNull();

    [TestCase("9999-12-31 23:59:59", "Asia/Kolkata")]
    [TestCase("9999-12-31 18:59:59", "America/New_York")]
    [TestCase("1970-01-01 00:00:01", "UTC")]
    public void The_first_and_the_last_instants_are_read(string clock, string zone) =>
        WallClock.At(WallClock.Read(clock), Zones.Find(zone)!)!.Value.DateTime.Should().Be(WallClock.Read(clock));

    [Test]
    public void No_reading_is_no_instant() => WallClock.At(null, IndianTime.Zone).Should().BeNull();
}
