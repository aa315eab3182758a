namespace Telephony.Sdk.CPaaS.Tests.Statistics;

[TestFixture]
public sealed class StatisticsContractTests : CPaaSContractTests
{
    [Test]
    public async Task Counts_in_arrays_of_one_are_read() =>
        (await ReplyAsync<CPaaSCallStatistics>("Statistics.Get")).Should().Be(new CPaaSCallStatistics
        {
            Answered = 248,
            Busy = 0,
            Cancelled = 13,
            ChannelUnavailable = 35,
            Congestion = 0,
            NoAnswer = 13,
            Total = 434,
        });

    [Test]
    public async Task Live_calls_are_counted() =>
        (await ReplyAsync<CPaaSLiveStatistics>("Statistics.GetLive")).Should().Be(new CPaaSLiveStatistics { ClickToCall = 0, Campaign = 0, Inbound = 0, OneTimePassword = 0 });

    [Test]
    public async Task The_calls_of_a_campaign_are_counted() =>
        (await ReplyAsync<CPaaSCallStatistics>("Statistics.GetByCampaign")).Should().Be(new CPaaSCallStatistics
        {
            Answered = 5,
            Busy = 0,
            Cancelled = 0,
            ChannelUnavailable = 0,
            Congestion = 0,
            Dnd = 4,
            NoAnswer = 0,
            Total = 9,
        });
}
