using static Telephony.Sdk.Testing.Tests.Shapes.Limit;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>Each limit of the documents: what is exactly at it is taken, what is one over or under is told with its field.</summary>
public sealed class LimitTests : AllVendorsFixture
{
    private static IEnumerable<Limit> Limits =>
    [
        .. new[] { "Agents.Add", "Agents.Update" }.SelectMany(operation => new[]
        {
            Length(operation, "source", 2, 20), Length(operation, "agent_user", 2, 20), Length(operation, "agent_pass", 1, 20), Number(operation, "agent_user_level", 1, 9),
            Length(operation, "agent_full_name", 1, 50), Length(operation, "agent_user_group", 1, 20), Length(operation, "phone_login", 1, 20), Length(operation, "phone_pass", 1, 20),
            Length(operation, "voicemail_id", 1, 10), Length(operation, "email", 1, 100),
        }),
        Length("Lists.Add", "list_id", 2, 14), Length("Lists.Add", "list_name", 6, 30), Length("Lists.Add", "campaign_id", 2, 8),
        Length("Leads.Add", "multi_leads", 2, 14) with { Value = length => $$"""[{"phone_number":"1","list_id":"{{Digits(length)}}"}]""" },
        Length("Calls.Connect", "From", 1, 15), Length("Calls.Connect", "To", 1, 15), Length("Calls.Connect", "CallerId", 1, 15), Length("Calls.Connect", "CustomField", 1, 128),
        Number("Calls.Connect", "TimeLimit", 1, 14400), Number("Calls.Connect", "TimeOut", 1),
        Length("Webhooks.Add", "url", 11, 512) with { Value = Address }, Length("Webhooks.Update", "url", 11, 512) with { Value = Address },
        InPath("since", 0, value => $"{value}"), InPath("limit", 1, value => $"1/{value}"), InPath("offset", 0, value => $"1/1/{value}"),
        new("Agents.SetStatus", "agentnum", 1, 15, Digits, number => Get($"/settings/handler.ashx?apikey=test-token&custid=test-account&action=ManageAgent&status=OFF&agentnum={number}")),
        Length("Calls.ClickToCall", "agent_number", 10, 15), Length("Calls.ClickToCall", "destination_number", 10, 15), Length("Calls.ClickToCall", "caller_id", 1, 15),
        Number("Calls.Modify", "modify_type", 0, 3), Length("OneTimePasswords.Send", "customer_number", 10, 15), Number("OneTimePasswords.Send", "repeat", 1),
        Length("Callbacks.Create", "agent_number", 10, 15), Length("Callbacks.Update", "destination_number", 10, 15),
        Length("ContactLists.Add", "contacts", 10, 15) with { Value = length => $$"""[{"contact_name":"a","contact_number":"{{Digits(length)}}"}]""" },
        Length("DndLists.Add", "dnd_contacts", 10, 15) with { Value = length => $$"""[{"dnd_contact_name":"a","dnd_contact_number":"{{Digits(length)}}"}]""" },
        Number("Campaigns.Create", "campaign_type", 0, 1), Length("Campaigns.Create", "campaign_caller_id", 1, 15), Number("Campaigns.Create", "repeat", 1), Number("Campaigns.Create", "max_retries", 0),
        Number("Campaigns.Create", "retry_time", 0), Number("Campaigns.Create", "calls_per_minute", 1), Number("Campaigns.Create", "retry_attempts", 0),
        Number("CallDetailRecords.ListByDate", "record_count", 1), Number("CallDetailRecords.ListByDate", "offset", 0),
    ];

    [TestCaseSource(nameof(Limits))]
    public async Task What_is_exactly_at_the_limit_is_taken(object of)
    {
        var limit = (Limit)of;
        (await MismatchAsync(limit.Request(limit.Value(limit.Least)))).Should().BeNull();
        (await MismatchAsync(limit.Request(limit.Value(limit.Most ?? int.MaxValue)))).Should().BeNull();
    }

    [TestCaseSource(nameof(Limits))]
    public async Task What_is_one_over_it_is_told_with_its_field(object of)
    {
        var limit = (Limit)of;
        string?[] told = [await MismatchAsync(limit.Request(limit.Value(limit.Least - 1))), limit.Most is { } most ? await MismatchAsync(limit.Request(limit.Value(most + 1))) : null];

        told.Take(limit.Most is null ? 1 : 2).Should().AllSatisfy(mismatch => mismatch.Should().Contain($"\"{limit.Operation} with any values\"").And.Contain(limit.Field).And.Contain("expected: "));
    }

    /// <summary>The shortest is <c>http://a.b/</c>; one that is shorter is none.</summary>
    private static string Address(int length) => length < 11 ? "http://" : "http://a.b/" + new string('c', length - 11);

    private static Limit InPath(string field, int least, Func<string, string> path) => new("Calls.List", field, least, Most: null, Text, value => Get("/admin/api/sangomacrm/rest/calls/list/both/" + path(value)));

    private static HttpRequestMessage Get(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Token", StubVendor.Token);
        return request;
    }
}
