using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Core.Tests.Options;

public sealed class OptionsZoneTests
{
    [TestCase("Asia/Kolkata", 330)]
    [TestCase("UTC", 0)]
    public void A_zone_is_read_by_its_id(string id, int minutes) => Read(id).BaseUtcOffset.Should().Be(TimeSpan.FromMinutes(minutes));

    [TestCase(null)]
    [TestCase("")]
    public void Without_an_id_the_zone_stays(string? id) => Read(id).Should().BeSameAs(IndianTime.Zone);

    [TestCase("Asia/Kolkata")]
    [TestCase("Asia/Calcutta")]
    [TestCase("India Standard Time")]
    public void The_Indian_zone_is_the_built_in_one_by_each_of_its_names(string name) => Read(name).Should().BeSameAs(IndianTime.Zone);

    [TestCase("Asia/Atlantis")]
    [TestCase("../../etc/passwd")]
    public void An_unknown_zone_is_refused_with_its_key(string id) =>
        FluentActions.Invoking(() => Read(id)).Should().Throw<OptionsValidationException>().WithMessage("*'TimeZone' must be the id of a time zone such as Asia/Kolkata*");

    private static TimeZoneInfo Read(string? id) =>
        new OptionsSection(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("TimeZone", id)]).Build()).Read("TimeZone", IndianTime.Zone);
}
