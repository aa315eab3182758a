namespace Telephony.Sdk.CPaaS.Tests.Wire;

/// <summary>The id of something new, whatever the vendor calls it: it is read like any other, and is no unknown field.</summary>
[TestFixture]
public sealed class ReplyIdTests
{
    private static readonly (string Name, Func<CPaaSClient, Task<CPaaSReceipt>> CallAsync)[] s_new =
    [
        ("request_id", client => client.Calls.ClickToCallAsync(new CPaaSClickToCall("919979271234", "15168148111", "918000685678"))),
        ("list_id", client => client.ContactLists.CreateAsync("a")),
        ("dnd_list_id", client => client.DndLists.CreateAsync("a")),
        ("campaign_id", client => client.Campaigns.CreateAsync(new CPaaSRecordedAnnouncementCampaign(
            "LS1", "DN1", "test", "15168148111", "a.wav", new DateTime(2023, 7, 17), new DateTime(2023, 7, 18), new CPaaSCampaignPace(10, 3, 1, TimeSpan.FromSeconds(60))))),
    ];

    [TestCase("\"a7\"", "a7")]
    [TestCase("5736240", "5736240")]
    [TestCase("[\"a7\"]", "a7")]
    [TestCase("0.10", "0.10")]
    [TestCase("true", "true")]
    public async Task It_is_read_however_it_is_sent_and_only_the_unknown_is_kept(string json, string id)
    {
        foreach ((string name, Func<CPaaSClient, Task<CPaaSReceipt>> callAsync) in s_new)
        {
            CPaaSReceipt receipt = await AnswerAsync(callAsync, $$$"""{"response":{"{{{name}}}":{{{json}}},"message":"m","success":"true","cost":"1"}}""");

            receipt.Id.Should().Be(id, name);
            receipt.AdditionalFields.Should().ContainSingle(name).Which.Key.Should().Be("cost");
            (await AnswerAsync(callAsync, $$$"""{"response":{"{{{name}}}":{{{json}}},"success":"true"}}""")).AdditionalFields.Should().BeNull(name);
        }
    }

    [TestCase("\"\"", "has no \"{0}\"")]
    [TestCase("\" \"", "has no \"{0}\"")]
    [TestCase("null", "has no \"{0}\"")]
    [TestCase("[]", "has no \"{0}\"")]
    [TestCase("{}", "has no \"{0}\"")]
    [TestCase("[\"a\",\"b\"]", "has no \"{0}\"")]
    public async Task What_is_no_id_is_a_protocol_error(string json, string why)
    {
        foreach ((string name, Func<CPaaSClient, Task<CPaaSReceipt>> callAsync) in s_new)
        {
            string reply = $$$"""{"response":{"{{{name}}}":{{{json}}},"success":"true"}}""";

            (await FluentActions.Awaiting(() => AnswerAsync(callAsync, reply)).Should().ThrowAsync<TelephonyProtocolException>())
                .Which.Message.Should().Contain(why.Replace("{0}", name, StringComparison.Ordinal));
        }
    }

    [Test]
    public async Task The_id_of_something_else_is_an_unknown_field()
    {
        foreach ((string name, Func<CPaaSClient, Task<CPaaSReceipt>> callAsync) in s_new)
        {
            CPaaSReceipt receipt = await AnswerAsync(callAsync, $$$"""{"response":{"{{{name}}}":"a","other_id":"b","success":"true"}}""");

            receipt.AdditionalFields!["other_id"].GetString().Should().Be("b", name);
        }

        (await AnswerAsync(s_new[0].CallAsync, """{"response":{"request_id":"a","list_id":"b","success":"true"}}""")).AdditionalFields.Should().ContainKey("list_id");
    }

    private static async Task<CPaaSReceipt> AnswerAsync(Func<CPaaSClient, Task<CPaaSReceipt>> callAsync, string reply)
    {
        using CPaaSClient client = new AnsweringHandler(reply).NewClient();
        return await callAsync(client);
    }
}
