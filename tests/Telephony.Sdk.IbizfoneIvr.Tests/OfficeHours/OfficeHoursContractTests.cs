using System.Globalization;
namespace Telephony.Sdk.IbizfoneIvr.Tests.OfficeHours;

[TestFixture]
public sealed class OfficeHoursContractTests : IbizfoneContractTests
{
    [TestCase(IbizfoneDay.Monday, "09:00", "17:45")]
    [TestCase(IbizfoneDay.Tuesday, "09:00", "17:45")]
    [TestCase(IbizfoneDay.Wednesday, "09:00", "17:45")]
    [TestCase(IbizfoneDay.Thursday, "09:00", "17:45")]
    [TestCase(IbizfoneDay.Friday, "09:00", "17:45")]
    [TestCase(IbizfoneDay.Sunday, "09:00", "17:45")]
    [TestCase(IbizfoneDay.Sunday, "00:00", "12:00")]
    [TestCase(IbizfoneDay.Daily, "22:00", "06:00")]
    public Task Office_hours_are_set(IbizfoneDay day, string opens, string closes) => Client.OfficeHours.SetAsync(day, Time(opens), Time(closes));

    [Test]
    public async Task A_day_of_the_week_is_the_one_of_the_document([Values] DayOfWeek day)
    {
        await Client.OfficeHours.SetAsync(day, Time("09:00"), Time("17:45"));

        Stubs.Journal.Requests[^1].Query["day"].Should().Be(day.ToString());
    }

    [Test]
    public async Task Invalid_Time_is_an_invalid_request_with_advice()
    {
        TelephonyApiException refusal = (await Client.Awaiting(ivr => ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, Time("09:00"), Time("09:00")))
            .Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.InvalidRequest);
        refusal.StatusCode.Should().Be(200);
        refusal.VendorMessage.Should().Be("Invalid Time");
        refusal.Message.Should().StartWith("iBizFone IVR refused OfficeHours.Set (invalid request, HTTP 200): Invalid Time. The document does not say");
    }

    [Test]
    public async Task Times_of_day_are_taken()
    {
        await Client.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeOnly(9, 30), new TimeOnly(18, 30));
        await Client.OfficeHours.SetAsync(DayOfWeek.Sunday, new TimeOnly(0, 0), new TimeOnly(12, 0));
    }

    private static TimeSpan Time(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
