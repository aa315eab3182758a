namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>Which values CPaaS's operations take.</summary>
public sealed class CPaaSShapeTests() : ShapeFixture(StubVendor.CPaaS, ("account", StubVendor.Account), ("auth", StubVendor.Token))
{
    private static IEnumerable<string> Operations => CPaaSBodies.All.Keys;

    [TestCaseSource(nameof(Operations))]
    public async Task Other_values_than_the_examples_have_are_taken(string operation)
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All[operation];

        string answer = operation == "Callbacks.Delete" ? await AnswerAsync(method, path, CPaaSBodies.Content(json)) : await ShapeAsync(operation, method, path, CPaaSBodies.Content(json));

        answer.Should().Contain("\"success\":\"true\"");
    }

    [TestCaseSource(nameof(Operations))]
    public async Task A_field_that_is_missing_is_a_difference(string operation)
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All[operation];
        string first = json.Split('"')[1];

        (await RefusalAsync(method, path, CPaaSBodies.Content(CPaaSBodies.With(json, first, value: null)))).Should().Contain($"body.{first}: expected ");
    }

    [TestCaseSource(nameof(Operations))]
    public async Task A_field_that_no_document_has_is_a_difference(string operation)
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All[operation];

        (await RefusalAsync(method, path, CPaaSBodies.Content(CPaaSBodies.With(json, "priority", "high")))).Should().Contain("body.priority: expected no");
    }

    [TestCaseSource(nameof(Operations))]
    public async Task A_wrong_credential_is_refused(string operation)
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All[operation];
        Client.DefaultRequestHeaders.Remove("auth");

        (await AnswerAsync(method, path, CPaaSBodies.Content(json))).Should().Contain("invalid account or auth");
    }

    [TestCase("Calls.ClickToCall", "agent_number", "919979270", "10 to 15 digits")]
    [TestCase("Calls.ClickToCall", "agent_number", "+919979270001", "10 to 15 digits")]
    [TestCase("Calls.ClickToCall", "destination_number", "9180006800020000", "10 to 15 digits")]
    [TestCase("Calls.ClickToCall", "caller_id", "1516814811100000", "a phone number")]
    [TestCase("Calls.ClickToCall", "recording_option", " ", "a text in one line")]
    [TestCase("Calls.ClickToCall", "transcript", "true", "on or off")]
    [TestCase("Calls.Modify", "channel", "", "a text in one line")]
    [TestCase("Calls.Modify", "modify_type", "4", "0 or 1 or 2 or 3")]
    [TestCase("Calls.Modify", "transfer_to", null, "whom to transfer to")]
    [TestCase("OneTimePasswords.Send", "customer_number", "123", "10 to 15 digits")]
    [TestCase("OneTimePasswords.Send", "repeat", "0", "a number from 1")]
    [TestCase("OneTimePasswords.Send", "repeat", "#1", "a JSON string as 'repeat'")]
    [TestCase("OneTimePasswords.Send", "announce_template_id", "AN 1", "an id")]
    [TestCase("OneTimePasswords.Send", "volume", "extra", "silent or x-soft")]
    [TestCase("OneTimePasswords.Send", "rate", "quick", "x-slow or slow")]
    [TestCase("OneTimePasswords.Send", "pitch", "deep", "x-low or low")]
    [TestCase("OneTimePasswords.Send", "tts_engine_type", "best", "standard or neural")]
    [TestCase("Callbacks.Create", "scheduled_at", "2023-08-15 12:55:00", "a time in the future")]
    [TestCase("Callbacks.Create", "scheduled_at", "2099-08-15T12:55:00", "a date as yyyy-MM-dd HH:mm:ss")]
    [TestCase("Callbacks.Update", "scheduled_at", "2023-08-15 12:55:00", "a time in the future")]
    [TestCase("Callbacks.Delete", "request_id", "a/b", "an id")]
    [TestCase("ContactLists.Create", "list_name", "a\nb", "a text in one line")]
    [TestCase("ContactLists.Add", "contacts", "[]", "at least one contact")]
    [TestCase("ContactLists.Add", "contacts", """[{"contact_name":"a","contact_number":"918000680002"},{"contact_name":"a","contact_number":"+918000680002"}]""", "in [1] 10 to 15 digits as 'contact_number'")]
    [TestCase("ContactLists.Add", "contacts", """[{"contact_name":"a"}]""", "in [0] a text as 'contact_number'")]
    [TestCase("ContactLists.Add", "contacts", """[{"contact_name":"a","contact_number":"918000680002","city":"x"}]""", "in [0] no 'city'")]
    [TestCase("ContactLists.Add", "contacts", """[{"contact_name":"a","contact_number":"918000680002","contact_fields":{"field1":1}}]""", "in [0] an object of texts as 'contact_fields'")]
    [TestCase("ContactLists.Add", "contacts", "[1]", "in [0] an object")]
    [TestCase("DndLists.Add", "dnd_contacts", """[{"dnd_contact_name":"a","dnd_contact_number":"918000680002","contact_fields":{}}]""", "in [0] no 'contact_fields'")]
    [TestCase("Campaigns.Create", "campaign_type", "2", "0 or 1")]
    [TestCase("Campaigns.Create", "announcement_text", "", "the text to announce")]
    [TestCase("Campaigns.Create", "dynamic_announcement", "0", "the file to play")]
    [TestCase("Campaigns.Create", "campaign_end_date", "2026-07-01 09:00:00", "a time after campaign_start_date")]
    [TestCase("Campaigns.Create", "calls_per_minute", "0", "a number from 1")]
    [TestCase("Campaigns.Create", "max_retries", "-1", "a number from 0")]
    [TestCase("CallDetailRecords.ListByDate", "end_call_date", "2023-07-03", "a day not before start_call_date")]
    [TestCase("CallDetailRecords.ListByDate", "record_count", "0", "a number from 1")]
    [TestCase("CallDetailRecords.ListByDate", "start_call_date", "04.07.2023", "a date as yyyy-MM-dd")]
    public async Task A_value_beyond_the_limit_is_told_with_the_limit(string operation, string field, string? value, string limit)
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All[operation];

        (await RefusalAsync(method, path, CPaaSBodies.Content(CPaaSBodies.With(json, field, value)))).Replace("\\u0027", "'", StringComparison.Ordinal).Replace("\\u002B", "+", StringComparison.Ordinal)
            .Should().Contain($"The nearest is \\u0022{operation} with any values\\u0022: ").And.Contain(limit);
    }

    [TestCase("ContactLists.Create", """{"list_name":"a","list_name":"b"}""", "body: expected JSON")]
    [TestCase("ContactLists.Create", """{"list_name":"\ud800"}""", "body: expected JSON")]
    [TestCase("ContactLists.Create", """{"list_name":""", "body: expected JSON")]
    [TestCase("ContactLists.Create", """{"list_name":[]}""", "body.list_name: expected a text")]
    [TestCase("ContactLists.Create", """{"list_name":{}}""", "body.list_name: expected a text")]
    [TestCase("ContactLists.Create", "null", "body: expected a JSON object")]
    [TestCase("ContactLists.Add", """{"list_id":"LS608c393614","contacts":"x"}""", "body.contacts: expected an array")]
    [TestCase("ContactLists.Add", """{"list_id":"LS608c393614","contacts":[{"contact_name":"a","contact_name":"b","contact_number":"918000680002"}]}""", "body: expected JSON")]
    [TestCase("ContactLists.Add", """{"list_id":"LS608c393614","contacts":[{"contact_name":"\ud800","contact_number":"918000680002"}]}""", "body: expected JSON")]
    public async Task Odd_JSON_is_told(string operation, string json, string difference) =>
        (await RefusalAsync(HttpMethod.Post, CPaaSBodies.All[operation].Path, CPaaSBodies.Content(json))).Should().Contain($"{operation} with any values").And.Contain(difference);

    [Test]
    public async Task A_password_is_not_told()
    {
        (HttpMethod method, string path, string json) = CPaaSBodies.All["OneTimePasswords.Send"];

        string refusal = await RefusalAsync(method, path, CPaaSBodies.Content(CPaaSBodies.With(json, "otp", "s3cret\ns3cret")));

        (refusal + Stubs.Unmatched[^1].Mismatch).Should().Contain("body.otp: expected a text in one line, got ***").And.NotContain("s3cret");
    }
}
