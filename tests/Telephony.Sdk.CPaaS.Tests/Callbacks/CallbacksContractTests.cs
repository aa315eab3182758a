namespace Telephony.Sdk.CPaaS.Tests.Callbacks;

[TestFixture]
public sealed class CallbacksContractTests : CPaaSContractTests
{
    [TestCase(2023, 11, 7, 19, 0)]
    [TestCase(2023, 8, 15, 12, 55)]
    public async Task A_callback_is_created_with_a_wall_clock_and_its_zone(int year, int month, int day, int hour, int minute)
    {
        var callback = new CPaaSCallback(Agent, CallerId, Destination, new DateTime(year, month, day, hour, minute, 0), "Asia/Kolkata");

        (await Client.Callbacks.CreateAsync(callback)).Id.Should().Be("fd5ff6e021");
    }

    [Test]
    public Task A_zone_that_only_the_vendor_can_judge_is_sent_as_it_is() => RefusedAsync(
        () => Client.Callbacks.CreateAsync(new CPaaSCallback(Agent, CallerId, Destination, new DateTime(2023, 11, 7, 19, 0, 0), "Mars/Olympus")),
        "Callbacks.Create",
        "invalid time_zone");

    [TestCase("5431b82e57", "2023-08-16 10:00:02")]
    [TestCase("fd5ff6e021", "2023-08-16 09:00:02")]
    public async Task A_callback_is_changed_without_a_zone(string requestId, string scheduledAt)
    {
        DateTime clock = DateTime.ParseExact(scheduledAt, "yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        var change = new CPaaSCallbackChange(requestId, Agent, CallerId, Destination, clock) { Recording = CPaaSRecordingOption.On };

        CPaaSConfirmation confirmation = await Client.Callbacks.UpdateAsync(change);

        confirmation.Message.Should().Be("callback data modified successfully");
        confirmation.RequestId.Should().Be("fd5ff6e021");
    }

    [TestCase("2de81b467d")]
    [TestCase("fd5ff6e021")]
    public async Task A_callback_is_deleted_with_a_body(string requestId) =>
        (await Client.Callbacks.DeleteAsync(requestId)).Message.Should().Be("callback request deleted successfully");

    [Test]
    public Task A_callback_that_is_not_there_is_an_API_error() =>
        RefusedAsync(() => Client.Callbacks.DeleteAsync("0000000000"), "Callbacks.Delete", "callback request not found");
}
