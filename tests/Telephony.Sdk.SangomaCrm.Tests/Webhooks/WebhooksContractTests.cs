namespace Telephony.Sdk.SangomaCrm.Tests.Webhooks;

[TestFixture]
public sealed class WebhooksContractTests : SangomaContractTests
{
    [Test]
    public async Task All_webhooks_are_listed()
    {
        IReadOnlyList<SangomaWebhook> webhooks = await ReplyAsync<IReadOnlyList<SangomaWebhook>>("Webhooks.List");

        webhooks.Select(webhook => (webhook.Id, webhook.Url, webhook.Direction.Value)).Should().Equal(
            (1, "http://postb.in/newurl", "both"), (2, "http://postb.in/inbound", "inbound"), (3, "http://postb.in/abc123", "both"));
    }

    [TestCase("both", 2)]
    [TestCase("outbound", 0)]
    public async Task Webhooks_of_a_direction_are_listed(string direction, int count) =>
        (await Client.Webhooks.ListAsync(new SangomaDirection(direction))).Should().HaveCount(count);

    [TestCase(2, "http://postb.in/inbound")]
    [TestCase(3, "http://postb.in/abc123")]
    public async Task A_webhook_is_read_from_any_of_the_shapes(int id, string url)
    {
        SangomaWebhook webhook = await Client.Webhooks.GetAsync(id);

        webhook.Id.Should().Be(id);
        webhook.Url.Should().Be(url);
    }

    [Test]
    public Task A_webhook_is_removed_whatever_the_reply_says() => Client.Webhooks.DeleteAsync(3);

    [Test]
    public async Task A_refusal_with_HTTP_200_is_an_API_error()
    {
        List<Func<Task>> refused =
        [
            () => Client.Webhooks.GetAsync(404),
            () => Client.Webhooks.AddAsync(new Uri("http://postb.in/refused"), SangomaDirection.Both),
            () => Client.Webhooks.UpdateAsync(404, new Uri("http://postb.in/newurl"), SangomaDirection.Both),
            () => Client.Webhooks.DeleteAsync(404),
        ];

        foreach (Func<Task> call in refused)
        {
            (await call.Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().BeOneOf("Webhook not found", "Could not add webhook");
        }
    }
}
