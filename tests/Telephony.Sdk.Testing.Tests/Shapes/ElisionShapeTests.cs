using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>The Elision dialer takes any values that its document allows, by query and by form, and remembers what was added.</summary>
[TestFixture("GET")]
[TestFixture("POST")]
public sealed class ElisionShapeTests(string method)
{
    private const string Agent = "function=add_user&agent_user=kapil1&agent_pass=s3cret&agent_user_level=9&agent_full_name=Kapil Dev&agent_user_group=SALES";
    private const string List = "function=add_list&list_id=4711&list_name=Spring leads&campaign_id=SPRING";
    private const string Credentials = "source=crm&user=test-account&pass=test-token";

    private TelephonyStubs _stubs = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer);
        _client = new HttpClient { BaseAddress = _stubs.BaseAddress };
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [Test]
    public async Task An_agent_is_added_once_and_can_be_changed()
    {
        (await SendAsync("function=update_user&agent_user=kapil1&active=N")).Should().Be("ERROR: update_user USER DOES NOT EXIST - test-account|kapil1");

        (await SendAsync(Agent + "&phone_login=1001&phone_pass=s3cret&voicemail_id=1001&email=kapil@example.com")).Should().Be("SUCCESS: add_user USER HAS BEEN ADDED - test-account|kapil1|s3cret|9|Kapil Dev|SALES");
        (await SendAsync(Agent)).Should().Be("ERROR: add_user USER ALREADY EXISTS - test-account|kapil1");
        (await SendAsync("function=update_user&agent_user=kapil1&active=N")).Should().Be("SUCCESS: update_user USER HAS BEEN UPDATED - test-account|kapil1");
    }

    [Test]
    public async Task A_VICIdial_takes_the_same_at_its_own_address()
    {
        (await SendAsync(List, script: "vicidial/non_agent_api.php")).Should().Contain("4711 list created");
        (await SendAsync(List)).Should().Contain("4711 list already exist");
    }

    [Test]
    public async Task An_agent_that_was_added_exists_for_the_document_s_own_request_too()
    {
        await SendAsync(Agent.Replace("kapil1", "1000", StringComparison.Ordinal));

        (await SendAsync("function=add_user&agent_user=1000&agent_pass=test-agent-pass&agent_user_level=1&agent_full_name=Testing Person&agent_user_group=AGENTS&source=test&user=test-account&pass=test-token", credentials: ""))
            .Should().Be("ERROR: add_user USER ALREADY EXISTS - test-account|1000");
    }

    [TestCase("function=add_user&agent_user=test-account&agent_pass=s3cret&agent_user_level=1&agent_full_name=A&agent_user_group=A", "ERROR: add_user USER ALREADY EXISTS - test-account|test-account")]
    [TestCase("function=add_user&agent_user=api&agent_pass=s3cret&agent_user_level=1&agent_full_name=A&agent_user_group=A", "ERROR: add_user USER ALREADY EXISTS - test-account|api")]
    [TestCase("function=add_user&agent_user=1001&agent_pass=s3cret&agent_user_level=1&agent_full_name=A&agent_user_group=ADFHR", "ERROR: add_user USER GROUP DOES NOT EXIST - test-account|ADFHR")]
    [TestCase("function=update_user&agent_user=1000&agent_user_level=2&agent_user_group=FAKEGROUP", "ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD - test-account|FAKEGROUP|0")]
    [TestCase("function=update_user&agent_user=1000&agent_full_name=Another Name", "SUCCESS: update_user USER HAS BEEN UPDATED - test-account|1000")]
    public async Task What_the_document_names_is_known_from_the_beginning(string request, string reply) => (await SendAsync(request)).Should().Be(reply);

    [Test]
    public async Task A_list_is_added_once_and_listed_if_it_is_active()
    {
        JsonArray before = Items(await SendAsync("function=active_lists"));

        (await SendAsync(List + "&active=Y")).Should().Be("""{"success":true,"message":"4711 list created","data":{"list_id":"4711","list_name":"Spring leads","campaign_id":"SPRING"}}""");
        (await SendAsync(List)).Should().Be("""{"success":false,"message":"4711 list already exist","data":{"list_id":"4711","list_name":"Spring leads","campaign_id":"SPRING"}}""");
        await SendAsync(List.Replace("4711", "4712", StringComparison.Ordinal));
        await SendAsync(List.Replace("4711", "4710", StringComparison.Ordinal) + "&active=Y");

        before.Should().HaveCount(9);
        Items(await SendAsync("function=active_lists")).Select(item => (string)item!).Should().Equal([.. before.Select(item => (string)item!), "SPRING-4711-Spring leads", "SPRING-4710-Spring leads"]);
        Items(await SendAsync("function=active_lists&source=test&user=test-account&pass=test-token", credentials: "")).Should().HaveCount(11, "the document's own request is answered from what was added as well");
    }

    [Test]
    public async Task A_list_of_the_document_is_listed_as_it_was_added()
    {
        await SendAsync(List.Replace("4711", "1101", StringComparison.Ordinal) + "&active=Y");

        Items(await SendAsync("function=active_lists")).Select(item => (string)item!).Where(item => item.Contains("-1101-", StringComparison.Ordinal)).Should().Equal("SPRING-1101-Spring leads");
    }

    [Test]
    public async Task Each_lead_has_an_id_of_its_own_or_an_invalid_number()
    {
        const string leads = """function=add_multi_lead&multi_leads=[{"phone_number":"+911234567893","list_id":"4711","first_name":"Åsa","address1":"x"},{"phone_number":"12345","list_id":"4711"},{"phone_number":123456,"list_id":4711}]""";

        (await SendAsync(leads)).Should().Be("""{"lead 1":{"success":true,"message":"Record(s) Created","data":"+911234567893|4711|1039||NEW|"},"lead 2":{"success":false,"message":"Invalid phone number","data":"12345"},"lead 3":{"success":true,"message":"Record(s) Created","data":"123456|4711|1040||NEW|"}}""");
        (await SendAsync(leads)).Should().Contain("|1041||").And.Contain("|1042||");
    }

    [TestCase("agent_user", 20, "2 to 20 characters")]
    [TestCase("agent_pass", 20, "1 to 20 characters")]
    [TestCase("agent_full_name", 50, "1 to 50 characters")]
    [TestCase("agent_user_group", 20, "1 to 20 characters")]
    [TestCase("phone_login", 20, "1 to 20 characters")]
    [TestCase("phone_pass", 20, "1 to 20 characters")]
    [TestCase("email", 100, "1 to 100 characters")]
    public async Task Characters_of_an_agent_are_counted(string field, int most, string limit)
    {
        string added = string.Join('&', Agent.Split('&').Where(other => !other.StartsWith(field + "=", StringComparison.Ordinal))) + $"&{field}=";

        (await SendAsync(added + new string('x', most))).Should().StartWith("SUCCESS: ");
        (await MismatchAsync(added + new string('x', most + 1))).Should().Contain("\"Agents.Add with any values\"").And.Contain($"'{field}'\n    expected: {limit}\n");
        (await MismatchAsync(added)).Should().Contain($"expected: {limit}\n");
        (await MismatchAsync($"function=update_user&active=Y&{(field == "agent_user" ? "" : "agent_user=1000&")}{field}={new string('x', most + 1)}")).Should().Contain("\"Agents.Update with any values\"").And.Contain($"expected: {limit}\n");
    }

    [TestCase("function=add_user&agent_user=1001&agent_pass=x&agent_user_level=10&agent_full_name=A&agent_user_group=A", "Agents.Add", "'agent_user_level'\n    expected: 1 to 9, one digit\n")]
    [TestCase("function=add_user&agent_user=1001&agent_pass=x&agent_user_level=0&agent_full_name=A&agent_user_group=A", "Agents.Add", "'agent_user_level'\n")]
    [TestCase("function=add_user&agent_user=1001&agent_pass=x&agent_user_level=1&agent_full_name=A&agent_user_group=A&voicemail_id=12345678901", "Agents.Add", "'voicemail_id'\n    expected: 1 to 10 digits\n")]
    [TestCase("function=add_user&agent_user=1001&agent_pass=x&agent_user_level=1&agent_full_name=A", "Agents.Add", "'agent_user_group'\n    expected: 1 to 20 characters\n    got:      nothing\n")]
    [TestCase("function=add_user&agent_user=1001&agent_pass=x&agent_user_level=1&agent_full_name=A&agent_user_group=A&active=Y", "Agents.Add", "'active'\n    expected: none of this name\n")]
    [TestCase("function=update_user&agent_user=1001&active=yes", "Agents.Update", "'active'\n    expected: Y or N\n")]
    [TestCase("function=update_user&agent_user=1001", "Agents.Update", "fields\n    expected: at least one to change\n")]
    [TestCase("function=add_list&list_id=1&list_name=Spring&campaign_id=SPRING", "Lists.Add", "'list_id'\n    expected: 2 to 14 digits\n")]
    [TestCase("function=add_list&list_id=123456789012345&list_name=Spring&campaign_id=SPRING", "Lists.Add", "'list_id'\n")]
    [TestCase("function=add_list&list_id=11&list_name=Short&campaign_id=SPRING", "Lists.Add", "'list_name'\n    expected: 6 to 30 characters\n    got:      Short\n")]
    [TestCase("function=add_list&list_id=11&list_name=1234567890123456789012345678901&campaign_id=SPRING", "Lists.Add", "'list_name'\n")]
    [TestCase("function=add_list&list_id=11&list_name=Spring&campaign_id=A", "Lists.Add", "'campaign_id'\n    expected: 2 to 8 characters\n")]
    [TestCase("function=add_list&list_id=11&list_name=Spring&campaign_id=SPRING123", "Lists.Add", "'campaign_id'\n")]
    [TestCase("function=add_list&list_id=1", "Lists.Add", "'campaign_id'\n    expected: 2 to 8 characters\n")]
    [TestCase("function=add_list&list_id=11&list_id=12&list_name=Spring&campaign_id=SPRING", "Lists.Add", "'list_id'\n    expected: one value\n    got:      several\n")]
    [TestCase("function=active_lists&active=Y", "Lists.ListActive", "'active'\n    expected: none of this name\n")]
    [TestCase("function=add_multi_lead&multi_leads=[]", "Leads.Add", "'multi_leads'\n    expected: an array of leads in JSON\n")]
    [TestCase("function=add_multi_lead&multi_leads=[{", "Leads.Add", "'multi_leads'\n    expected: an array of leads in JSON\n")]
    [TestCase("function=add_multi_lead&multi_leads=[7]", "Leads.Add", "'multi_leads'\n    expected: an object as lead 1\n")]
    [TestCase("""function=add_multi_lead&multi_leads=[{"list_id":"4711"},{"phone_number":"1234567"}]""", "Leads.Add", "'multi_leads'\n    expected: a phone_number of lead 1, a list_id of lead 2\n")]
    [TestCase("""function=add_multi_lead&multi_leads=[{"phone_number":"1234567","list_id":"4"}]""", "Leads.Add", "expected: 2 to 14 digits as list_id of lead 1\n")]
    [TestCase("""function=add_multi_lead&multi_leads=[{"phone_number":"1234567","list_id":"47","city":{}}]""", "Leads.Add", "expected: a text or number as city of lead 1\n")]
    public async Task What_the_document_forbids_is_refused_in_terms_of_its_own_function(string request, string operation, string difference) =>
        (await MismatchAsync(request)).Should().Contain($"\"{operation} with any values\"").And.Contain(difference);

    [TestCase("Agents.Add", Agent)]
    [TestCase("Agents.Update", "function=update_user&agent_user=1000&active=Y", "active")]
    [TestCase("Lists.Add", List)]
    [TestCase("Lists.ListActive", "function=active_lists")]
    [TestCase("Leads.Add", """function=add_multi_lead&multi_leads=[{"phone_number":"1234567","list_id":"47"}]""")]
    public async Task What_is_missing_is_named(string operation, string request, string? optional = null)
    {
        string[] fields = $"{request}&{Credentials}".Split('&');
        foreach (string name in fields.Select(field => field.Split('=')[0]).Where(name => name is not "function" && name != optional))
        {
            string[] others = [.. fields.Where(field => !field.StartsWith(name + "=", StringComparison.Ordinal))];

            (await MismatchAsync(string.Join('&', others), credentials: "")).Should().Contain($"\"{operation} with any values\"").And.MatchRegex($"'{name}'\n    expected: .+\n    got:      nothing\n");
            (await MismatchAsync(string.Join('&', [.. others, name + "="]), credentials: "")).Should().Contain($"\"{operation} with any values\"").And.MatchRegex($"'{name}'\n    expected: .+\n    got:      an empty text\n");
        }
    }

    [Test]
    public async Task A_missing_function_is_named() =>
        (await MismatchAsync("list_id=4711&list_name=Spring leads&campaign_id=SPRING")).Should().Contain("'function'\n    expected: add_list\n    got:      nothing\n");

    [TestCase("c")]
    [TestCase("123456789012345678901")]
    public async Task A_source_has_2_to_20_characters(string source) =>
        (await MismatchAsync($"function=active_lists&source={source}&user=test-account&pass=test-token", credentials: "")).Should().Contain("'source'\n    expected: 2 to 20 characters\n");

    [Test]
    public async Task A_function_that_is_none_is_the_difference_to_the_one_that_has_these_fields() =>
        (await MismatchAsync("function=add_lists&list_id=4711&list_name=Spring leads&campaign_id=SPRING")).Should().Contain("\"Lists.Add with any values\"").And.Contain("'function'\n    expected: add_list\n    got:      add_lists\n");

    [Test]
    public async Task Another_address_is_told_with_whatever_method()
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "dialer/api.php");
        using HttpResponseMessage reply = await _client.SendAsync(request);

        _stubs.Unmatched[^1].Mismatch.Should().Contain("  path\n    expected: /dialer/elision_api.php\n    got:      /dialer/api.php\n").And.NotContain("  method\n");
    }

    [TestCase("source=crm&user=wrong&pass=test-token", "Login incorrect")]
    [TestCase("source=crm&user=test-account&pass=wrong", "Invalid Username/Password")]
    public async Task Wrong_credentials_are_refused_as_documented(string credentials, string words) => (await SendAsync(Agent, credentials)).Should().Contain(words);

    private static JsonArray Items(string reply) => JsonNode.Parse(reply)!["data"]!.AsArray();

    private async Task<string> SendAsync(string fields, string credentials = "&" + Credentials, string script = "dialer/elision_api.php")
    {
        KeyValuePair<string, string>[] pairs = [.. (fields + '&' + credentials).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
        using var form = new FormUrlEncodedContent(pairs);
        using var request = method == "POST"
            ? new HttpRequestMessage(HttpMethod.Post, script) { Content = form }
            : new HttpRequestMessage(HttpMethod.Get, script + "?" + await form.ReadAsStringAsync());
        using HttpResponseMessage reply = await _client.SendAsync(request);
        return await reply.Content.ReadAsStringAsync();
    }

    private async Task<string> MismatchAsync(string fields, string credentials = "&" + Credentials)
    {
        (await SendAsync(fields, credentials)).Should().StartWith("ERROR: The stub server has no mapping for ").And.NotContain(StubVendor.Token);
        return _stubs.Unmatched[^1].Mismatch!;
    }
}
