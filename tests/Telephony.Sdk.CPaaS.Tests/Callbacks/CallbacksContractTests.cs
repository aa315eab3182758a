namespace Telephony.Sdk.CPaaS.Tests.Callbacks;

[TestFixture]
public sealed class CallbacksContractTests : CPaaSContractTests
{
    [Test]
    public async Task A_callback_is_created_with_a_wall_clock_and_its_zone()
    {
        var callback = new CPaaSCallback(Agent, CallerId, Destination, new DateTime(2023, 8, 15, 12, 55, 0), "Asia/Kolkata");

        (await Client.Callbacks.CreateAsync(callback)).Id.Should().Be("fd5ff6e021");
    }

    [Test]
    public Task A_zone_that_only_the_vendor_can_judge_is_sent_as_it_is() => RefusedAsync(
        () => Client.Callbacks.CreateAsync(new CPaaSCallback(Agent, CallerId, Destination, new DateTime(2023, 11, 7, 19, 0, 0), "Mars/Olympus")),
        "Callbacks.Create",
        "invalid time_zone");

    [Test]
    public async Task A_callback_is_changed_without_a_zone()
    {
        var change = new CPaaSCallbackChange("fd5ff6e021", Agent, CallerId, Destination, new DateTime(2023, 8, 16, 9, 0, 2)) { Recording = CPaaSRecordingOption.On };

        CPaaSConfirmation confirmation = await Client.Callbacks.UpdateAsync(change);

        confirmation.Message.Should().Be("callback data modified successfully");
        confirmation.RequestId.Should().Be("fd5ff6e021");
    }

    [Test]
    public async Task A_callback_is_deleted_with_a_body() =>
        (await Client.Callbacks.DeleteAsync("2de81b467d")).Message.Should().Be("callback request deleted successfully");

    [Test]
    public Task A_callback_that_is_not_there_is_an_API_error() =>
        RefusedAsync(() => Client.Callbacks.DeleteAsync("0000000000"), "Callbacks.Delete", "callback request not found");
}
