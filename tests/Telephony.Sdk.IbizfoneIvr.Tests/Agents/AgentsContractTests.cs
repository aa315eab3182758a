namespace Telephony.Sdk.IbizfoneIvr.Tests.Agents;

[TestFixture]
public sealed class AgentsContractTests : IbizfoneContractTests
{
    [TestCase("+919997927001", IbizfoneAgentStatus.Available)]
    [TestCase("9997927002", IbizfoneAgentStatus.Off, Description = "a byte order mark, blank lines, capitals and text/html")]
    public Task An_agent_is_made_active_or_inactive(string agentNumber, IbizfoneAgentStatus status) => Client.Agents.SetStatusAsync(agentNumber, status);

    [Test]
    public async Task The_shorthands_send_the_documents_words()
    {
        await Client.Agents.ActivateAsync("9997927001");
        await Client.Agents.DeactivateAsync("9997927001");

        Stubs.Journal.Requests.TakeLast(2).Select(request => request.Mapping!.Name).Should().Equal("An agent is made active", "An agent is made inactive");
    }

    [Test]
    public async Task An_agent_that_is_not_there_is_an_API_error_with_the_words_of_the_IVR()
    {
        TelephonyApiException refusal = (await Client.Awaiting(ivr => ivr.Agents.DeactivateAsync("9997927404")).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Vendor.Should().Be("iBizFone IVR");
        refusal.Operation.Should().Be("Agents.SetStatus");
        refusal.StatusCode.Should().Be(200);
        refusal.Kind.Should().Be(TelephonyErrorKind.NotFound);
        refusal.VendorMessage.Should().Be("Agent not found");
    }

    [Test]
    public async Task An_answer_in_JSON_is_neither_yes_nor_no() =>
        (await Client.Awaiting(ivr => ivr.Agents.DeactivateAsync("9997927005")).Should().ThrowAsync<TelephonyProtocolException>())
        .Which.ReplyText.Should().Be("""{"status":"Success"}""");

    [TestCase("9997927003", "HTML")]
    [TestCase("9997927004", "empty")]
    public async Task A_login_page_or_nothing_is_a_protocol_error(string agentNumber, string why) =>
        (await Client.Awaiting(ivr => ivr.Agents.DeactivateAsync(agentNumber)).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);

    [TestCase("canary-7f3a", "test-account")]
    [TestCase("test-token", "canary-7f3a")]
    public async Task A_wrong_credential_is_an_API_error_that_does_not_show_it(string apiKey, string customerId)
    {
        using IbizfoneIvrClient stranger = NewClient(apiKey, customerId);

        TelephonyApiException refusal = (await stranger.Awaiting(ivr => ivr.Agents.ActivateAsync("9997927001")).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.VendorMessage.Should().StartWith("Invalid ");
        refusal.ToString().Should().NotContain("canary");
    }
}
