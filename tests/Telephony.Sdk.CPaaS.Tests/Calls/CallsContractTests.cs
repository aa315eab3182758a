namespace Telephony.Sdk.CPaaS.Tests.Calls;

[TestFixture]
public sealed class CallsContractTests : CPaaSContractTests
{
    [Test]
    public async Task A_recording_option_is_left_out_when_it_is_not_set() =>
        (await Client.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Destination))).Id.Should().Be("57362de4f0");

    [Test]
    public Task A_refused_call_is_an_API_error_with_the_vendors_words() =>
        RefusedAsync(() => Client.Calls.ClickToCallAsync(new CPaaSClickToCall("919979270000", CallerId, Destination)), "Calls.ClickToCall", "invalid agent number");

    [Test]
    public async Task A_call_is_transferred_blindly_to_a_phone() =>
        (await Client.Calls.BlindTransferAsync("PJSIP/tatatrunk-ACvjfnvjnfs-0000023d", "919976123456")).Message.Should().Be("blind transferred successfully");

    [Test]
    public Task A_channel_that_is_not_there_is_an_API_error() =>
        RefusedAsync(() => Client.Calls.HangUpAsync("PJSIP/999-00000000"), "Calls.Modify", "channel not found");

    [TestCase("wrong", "test-token")]
    [TestCase("test-account", "wrong")]
    public async Task Wrong_credentials_are_refused_and_the_message_names_the_options(string account, string auth)
    {
        using CPaaSClient client = NewClient(account, auth);

        TelephonyApiException refusal = (await client.Awaiting(cpaas => cpaas.Statistics.GetAsync()).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.Authentication);
        refusal.Message.Should().EndWith("Check Account and Auth in the options.");
    }
}
