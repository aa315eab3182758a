namespace Telephony.Sdk.SangamCrm.Tests.CallPopups;

[TestFixture]
public sealed class CallPopupsContractTests : SangamContractTests
{
    [Test]
    public Task An_event_that_nobody_listed_is_sent_and_success_is_read_in_any_case()
    {
        SangamCallPopup popup = Samples.Popup();
        popup.Event = new SangamPopupEvent("HANGUP");
        return Client.CallPopups.NotifyAsync(popup);
    }

    [Test]
    public Task Success_is_read_after_a_PHP_warning() => Client.CallPopups.NotifyAsync(Samples.Popup("200.1"));

    [Test]
    public async Task Any_other_message_is_a_refusal()
    {
        TelephonyApiException refusal = (await Client.Awaiting(crm => crm.CallPopups.NotifyAsync(Samples.Popup("404.1"))).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(TelephonyErrorKind.NotFound);
        refusal.VendorMessage.Should().Be("user not found");
        refusal.StatusCode.Should().Be(200);
        refusal.Operation.Should().Be("CallPopups.Notify");
    }

    [Test]
    public async Task A_wrong_token_is_an_API_error()
    {
        using SangamCrmClient client = NewClient("wrong-token");

        (await client.Awaiting(crm => crm.CallPopups.NotifyAsync(Samples.Popup())).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(TelephonyErrorKind.Authentication);
    }
}
