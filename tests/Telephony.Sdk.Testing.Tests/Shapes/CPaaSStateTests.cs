using System.Globalization;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>What CPaaS's stub remembers from one request to the next.</summary>
public sealed class CPaaSStateTests() : ShapeFixture(StubVendor.CPaaS, ("account", StubVendor.Account), ("auth", StubVendor.Token))
{
    [Test]
    public async Task A_call_that_was_placed_has_its_record()
    {
        string id = Text(await SendAsync("Calls.ClickToCall"), "request_id");

        JsonNode row = (await SendAsync("CallDetailRecords.ListByRequest", ("request_id", id)))["result"]!.AsArray().Should().ContainSingle().Which!;

        Text(row, "request_id").Should().Be(id);
        Text(row, "agent_number").Should().Be("9199792700");
        Text(row, "caller_id").Should().Be("+1");
        (Text(row, "customer_number"), Text(row, "dialed_number"), Text(row, "destination_context")).Should().Be(("918000680002000", "918000680002000", "click2call"));
        Time(row, "answer").Should().BeBefore(Time(row, "end"));
        Time(row, "end").Should().Be(Time(row, "call_date")).And.BeCloseTo(DateTime.UtcNow, TimeSpan.FromMinutes(10));
        NamesOf(row).Should().Equal(NamesOf((await SendAsync("CallDetailRecords.ListByRequest", ("request_id", "91da7c083f")))["result"]![0]!));
    }

    [Test]
    public async Task A_one_time_password_has_its_record()
    {
        string id = Text(await SendAsync("OneTimePasswords.Send"), "request_id");

        JsonNode row = (await SendAsync("CallDetailRecords.ListByRequest", ("request_id", id)))["result"]![0]!;

        (Text(row, "agent_number"), Text(row, "customer_number"), Text(row, "destination_context")).Should().Be(("", "918000680002", "local_call"));
        row.ToJsonString().Should().NotContain("4711");
    }

    [Test]
    public async Task Records_are_listed_by_date_the_newest_first_page_by_page()
    {
        string first = Text(await SendAsync("Calls.ClickToCall"), "request_id");
        string second = Text(await SendAsync("OneTimePasswords.Send"), "request_id");
        (string, string) from = ("start_call_date", Day(-1));
        (string, string) to = ("end_call_date", Day(1));

        (await IdsAsync(from, to, ("record_count", "5"))).Should().Equal(second, first);
        (await IdsAsync(from, to, ("record_count", "1"))).Should().Equal(second);
        (await IdsAsync(from, to, ("record_count", "1"), ("offset", "1"))).Should().Equal(first);
        (await IdsAsync(from, to, ("offset", "2"))).Should().BeEmpty();
        (await IdsAsync(("start_call_date", Day(2)), ("end_call_date", Day(3)))).Should().BeEmpty();
        (await IdsAsync(("start_call_date", "2023-07-01"), ("end_call_date", "2023-07-31"), ("record_count", "5"))).Should().Equal("b5e66bf36f", "91da7c083f");
    }

    [Test]
    public async Task A_request_that_nobody_made_has_no_record() =>
        Text(await SendAsync("CallDetailRecords.ListByRequest", ("request_id", "1234567890")), "message").Should().Be("cdr not found");

    [Test]
    public async Task Calls_are_counted_on_top_of_the_example()
    {
        (await CountAsync("answer_calls"), await CountAsync("total_calls")).Should().Be((248, 434));
        await SendAsync("Calls.ClickToCall");

        (await CountAsync("answer_calls"), await CountAsync("total_calls"), await CountAsync("cancel_calls")).Should().Be((249, 435, 13));

        async Task<int> CountAsync(string name) => JsonNode.Parse(await AnswerAsync(HttpMethod.Get, "api/get_cdr_statistics"))!["response"]!["result"]![name]![0]!.GetValue<int>();
    }

    [Test]
    public async Task A_callback_is_changed_and_deleted_once()
    {
        string id = Text(await SendAsync("Callbacks.Create"), "request_id");

        JsonNode changed = await SendAsync("Callbacks.Update", ("request_id", id));
        JsonNode deleted = await SendAsync("Callbacks.Delete", ("request_id", id));

        (Text(changed, "message"), Text(changed, "request_id")).Should().Be(("callback data modified successfully", id));
        (Text(deleted, "message"), Text(deleted, "request_id")).Should().Be(("callback request deleted successfully", id));
        foreach (string operation in new[] { "Callbacks.Update", "Callbacks.Delete" })
        {
            JsonNode again = await SendAsync(operation, ("request_id", id));
            (Text(again, "message"), Text(again, "success")).Should().Be(("callback request not found", "false"));
        }
    }

    [TestCase("ContactLists.Add", "list_id", "LS0000000000", "list not found")]
    [TestCase("ContactLists.Import", "list_id", "DNd2b09f8f80", "list not found")]
    [TestCase("DndLists.Add", "dnd_list_id", "LS608c393614", "dnd list not found")]
    [TestCase("Campaigns.Create", "list_id", "LS0000000000", "list not found")]
    [TestCase("Campaigns.Create", "dnd_list_id", "DN0000000000", "dnd list not found")]
    public async Task A_list_that_nobody_created_is_refused(string operation, string field, string id, string message)
    {
        JsonNode refusal = await SendAsync(operation, (field, id));

        (Text(refusal, "message"), Text(refusal, "success")).Should().Be((message, "false"));
    }

    [Test]
    public async Task A_channel_is_live_until_it_is_hung_up()
    {
        Text(await ModifyAsync("0"), "message").Should().Be("blind transferred successfully");
        Text(await ModifyAsync("1"), "message").Should().Be("attended transferred successfully");
        Text(await ModifyAsync("3"), "message").Should().Be("recording started successfully");
        Text(await ModifyAsync("2"), "message").Should().Be("call hangup successfully");
        foreach (string type in new[] { "0", "1", "2", "3" })
        {
            Text(await ModifyAsync(type), "message").Should().Be("channel not found");
        }

        async Task<JsonNode> ModifyAsync(string type) => await SendAsync("Calls.Modify", ("modify_type", type));
    }

    [TestCase("ContactLists.Create", "list_name")]
    [TestCase("DndLists.Create", "dnd_list_name")]
    [TestCase("Campaigns.Create", "campaign_name")]
    public async Task A_name_is_taken_once(string operation, string name)
    {
        Text(await SendAsync(operation), "success").Should().Be("true");

        Text(await SendAsync(operation), "message").Should().Be($"{name} already exists");
        Text(await SendAsync(operation, (name, "august")), "success").Should().Be("true");
    }

    [Test]
    public async Task A_campaign_calls_who_was_added_to_its_list_and_passes_over_who_must_not_be_dialled()
    {
        (string id, string list) = await CampaignAsync();

        JsonArray rows = (await SendAsync("CallDetailRecords.ListByCampaign", ("campaign_id", id)))["result"]!.AsArray();
        JsonNode counts = (await SendAsync("Statistics.GetByCampaign", ("campaign_id", id)))["result"]!;

        rows.Select(row => (Text(row!, "dialed_number"), Text(row!, "dial_status"), Text(row!, "is_dnd"))).Should().Equal(
            ("918000680003", "ANSWER", "0"), ("918000680002", "DND", "1"), ("919979271234", "ANSWER", "0"), ("918000685678", "ANSWER", "0"));
        rows.Should().OnlyContain(row => Text(row!, "list_id") == list && Text(row!, "caller_id") == "15168148112");
        Time(rows[0]!, "call_date").AddSeconds(-20).Should().BeCloseTo(new DateTime(2026, 7, 1, 3, 30, 0), TimeSpan.FromSeconds(1), "it began at nine on the clock of Kolkata");
        (counts["answer_calls"]![0]!.GetValue<int>(), counts["dnd_calls"]![0]!.GetValue<int>(), counts["total_calls"]![0]!.GetValue<int>()).Should().Be((3, 1, 4));
    }

    [Test]
    public async Task A_campaign_is_listed_and_stopped()
    {
        (string id, _) = await CampaignAsync();

        JsonArray listed = JsonNode.Parse(await ShapeAsync("Campaigns.List", HttpMethod.Get, "api/get_campaign_details"))!["response"]!["result"]!.AsArray();

        listed.Select(campaign => Text(campaign!, "campaign_id")).Should().Equal("CMf32a68bc63", id);
        (Text(listed[1]!, "campaign_name"), Text(listed[1]!, "campaign_start_date"), Text(listed[1]!, "repeat_announcement_count")).Should().Be(("july", "Wed, 01 Jul 2026 09:00:00 GMT", "1"));
        NamesOf(listed[1]!).Should().Equal(NamesOf(listed[0]!));
        Text(await SendAsync("Campaigns.Stop", ("campaign_id", id)), "message").Should().Be(" campaign stopped successfully");
    }

    [TestCase("Campaigns.Stop", "campaign not found")]
    [TestCase("CallDetailRecords.ListByCampaign", "cdr not found")]
    [TestCase("Statistics.GetByCampaign", "campaign not found")]
    public async Task A_campaign_that_nobody_created_is_refused(string operation, string message) =>
        Text(await SendAsync(operation, ("campaign_id", "CM1234567890")), "message").Should().Be(message);

    [TestCase("CallDetailRecords.ListByCampaign", "LS50f6ec70b7")]
    [TestCase("Statistics.GetByCampaign", "\"total_calls\":[9]")]
    public async Task A_campaign_of_the_examples_has_the_calls_of_the_example(string operation, string value) =>
        (await SendAsync(operation)).ToJsonString().Should().Contain(value);

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static DateTime Time(JsonNode node, string name) => DateTime.ParseExact(Text(node, name), "R", CultureInfo.InvariantCulture);

    private static string Day(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> NamesOf(JsonNode row) => row.AsObject().Select(field => field.Key);

    private async Task<(string Id, string List)> CampaignAsync()
    {
        string list = Text(await SendAsync("ContactLists.Create"), "list_id");
        string dnd = Text(await SendAsync("DndLists.Create"), "dnd_list_id");
        Text(await SendAsync("ContactLists.Add", ("list_id", list)), "message").Should().Be("(1) contacts imported successfully");
        Text(await SendAsync("ContactLists.Add", ("list_id", list), ("contacts", """[{"contact_name":"b","contact_number":"918000680002"}]""")), "success").Should().Be("true");
        Text(await SendAsync("ContactLists.Import", ("list_id", list)), "message").Should().Be("(2) contacts imported successfully");
        Text(await SendAsync("DndLists.Add", ("dnd_list_id", dnd)), "message").Should().Be("(1) DND contacts imported successfully");
        return (Text(await SendAsync("Campaigns.Create", ("list_id", list), ("dnd_list_id", dnd)), "campaign_id"), list);
    }

    private async Task<IEnumerable<string>> IdsAsync(params (string Name, string Value)[] values)
    {
        string json = new JsonObject(values.Select(value => KeyValuePair.Create(value.Name, (JsonNode?)value.Value))).ToJsonString();
        return JsonNode.Parse(await ShapeAsync("CallDetailRecords.ListByDate", HttpMethod.Post, "api/get_cdr_by_date", CPaaSBodies.Content(json)))!["response"]!["result"]!.AsArray().Select(row => Text(row!, "request_id"));
    }

    private async Task<JsonNode> SendAsync(string operation, params (string Name, string Value)[] values)
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All[operation];
        foreach ((string name, string value) in values)
        {
            json = CPaaSBodies.With(json, name, value);
        }

        return JsonNode.Parse(await AnswerAsync(method, path, CPaaSBodies.Content(json)))!["response"]!;
    }
}
