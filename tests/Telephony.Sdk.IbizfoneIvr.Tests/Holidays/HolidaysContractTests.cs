namespace Telephony.Sdk.IbizfoneIvr.Tests.Holidays;

[TestFixture]
public sealed class HolidaysContractTests : IbizfoneContractTests
{
    [Test]
    public async Task A_refused_holiday_is_an_API_error() =>
        (await Client.Awaiting(ivr => ivr.Holidays.AddAsync(new DateTime(2000, 1, 1))).Should().ThrowAsync<TelephonyApiException>())
        .Which.VendorMessage.Should().Be("Invalid Date");

    [Test]
    public Task A_date_without_a_time_is_taken() => Client.Holidays.AddAsync(new DateOnly(2026, 1, 26));
}
