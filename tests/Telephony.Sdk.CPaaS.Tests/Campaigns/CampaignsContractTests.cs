namespace Telephony.Sdk.CPaaS.Tests.Campaigns;

[TestFixture]
public sealed class CampaignsContractTests : CPaaSContractTests
{
    private static readonly CPaaSCampaignPace s_pace = new(callsPerMinute: 10, repeat: 1, maxRetries: 1, TimeSpan.FromMinutes(1));

    [TestCase("INR only", false)]
    [TestCase(" INR only", true)]
    public async Task A_campaign_with_a_dynamic_announcement_is_created(string end, bool everyField)
    {
        var campaign = new CPaaSDynamicAnnouncementCampaign(
            "LS608c393614",
            "DNd2b09f8f80",
            "test_broadcast_campaign_test_volume",
            CallerId,
            "Dear, {field1} , {field2}, Your due balance is,, {field3},," + end,
            new DateTime(2023, 9, 25, 14, 5, 0),
            new DateTime(2023, 9, 26, 20, 0, 0),
            new CPaaSCampaignPace(10, repeat: 2, maxRetries: 1, TimeSpan.FromSeconds(60)))
        {
            TimeZone = "Asia/Kolkata",
            Speech = new CPaaSSpeech
            {
                Voice = CPaaSVoice.Matthew,
                Volume = CPaaSVolume.Soft,
                Rate = CPaaSRate.Slow,
                Pitch = CPaaSPitch.Medium,
                LanguageCode = everyField ? "en-US" : null,
                Engine = everyField ? CPaaSSpeechEngine.Standard : null,
            },
        };

        (await Client.Campaigns.CreateAsync(campaign)).Id.Should().Be("CMcc0cb33a01");
    }

    [Test]
    public async Task A_campaign_that_connects_to_an_IVR_is_created()
    {
        CPaaSIvrCampaign campaign = Ivr();
        campaign.TimeZone = "Asia/Kolkata";

        (await Client.Campaigns.CreateAsync(campaign)).Id.Should().Be("CMcc0cb33a01");
    }

    [Test]
    public async Task What_only_the_table_has_is_sent_when_it_is_set()
    {
        CPaaSIvrCampaign campaign = Ivr();
        campaign.RetryOnStatuses = "BUSY";
        campaign.RetryAttempts = 2;

        (await Client.Campaigns.CreateAsync(campaign)).Id.Should().Be("CMcc0cb33a01");
    }

    [Test]
    public Task A_campaign_that_is_not_there_is_an_API_error() =>
        RefusedAsync(() => Client.Campaigns.StopAsync("CM0000000000"), "Campaigns.Stop", "campaign not found");

    [Test]
    public async Task The_campaigns_are_listed_with_the_wall_clock_of_their_zone()
    {
        CPaaSCampaign campaign = (await ReplyAsync<IReadOnlyList<CPaaSCampaign>>("Campaigns.List")).Should().ContainSingle().Which;

        campaign.Should().Be(new CPaaSCampaign
        {
            Id = "CMf32a68bc63",
            Name = "test_broadcast_campaign_max",
            Type = CPaaSCampaignType.Announcement,
            Status = "3",
            CallerId = CallerId,
            StartsAt = new DateTime(2023, 7, 11, 9, 0, 0),
            EndsAt = new DateTime(2023, 7, 12, 20, 0, 0),
            CallsPerMinute = 10,
            Repeat = 3,
            MaxRetries = 1,
            RetryTime = TimeSpan.FromSeconds(60),
        });
        campaign.StartsAt!.Value.Kind.Should().Be(DateTimeKind.Unspecified);
        campaign.StartsAtIn(IndianTime.Zone).Should().Be(new DateTimeOffset(2023, 7, 11, 3, 30, 0, TimeSpan.Zero));
        campaign.EndsAtIn(TimeZoneInfo.Utc).Should().Be(new DateTimeOffset(2023, 7, 12, 20, 0, 0, TimeSpan.Zero));
        new CPaaSCampaign().StartsAtIn(IndianTime.Zone).Should().BeNull();
    }

    private static CPaaSIvrCampaign Ivr() => new(
        "LS18ac9f0cb0",
        "DNbc4f9d9b5f",
        "campaign_type_new_one_new1",
        CallerId,
        "abc",
        new DateTime(2023, 12, 18, 10, 0, 0),
        new DateTime(2023, 12, 18, 20, 0, 0),
        s_pace);
}
