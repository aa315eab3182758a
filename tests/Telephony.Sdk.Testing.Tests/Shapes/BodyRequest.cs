using System.Text;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>A request with a body of each operation that has one, with other values than the documents' examples.</summary>
/// <param name="Operation">As the package declares it.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">From the root of the server on.</param>
/// <param name="MediaType">The one that the document names.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">The credentials, and what else is asked for.</param>
internal sealed record BodyRequest(string Operation, HttpMethod Method, string Path, string MediaType, string Body, params (string Name, string Value)[] Headers)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Dialer = "/dialer/elision_api.php";
    private const string Login = "&source=crm&user=test-account&pass=test-token";

    private static readonly (string, string)[] _sangam = [("Authorization", "test-token"), ("Accept", Json)];
    private static readonly (string, string)[] _sangoma = [("Token", "test-token")];

    public static IReadOnlyList<BodyRequest> All { get; } =
    [
        new("CallLogs.Push", HttpMethod.Post, "/api/v1/ivr-call-log?ivr-name=test-ivr", Json, """[{"duration":"00:03:00","enjay_lat_source_number":"1","date_start":"2026-11-10 10:55:47","date_end":"2026-11-10 10:58:47","mobile_call_detect_c":"0","name":"1","enjay_lat_destination_number":"2","assigned_user_id":"7","decision_variable":"","direction":"Inbound","call_status":"Held","logged_via":"Calllog","logged_by":"IVR","synapse_recording_link":""}]""", _sangam),
        new("CallPopups.Notify", HttpMethod.Post, "/api/v1/ivr-call-notify?ivr-name=test-ivr", Json, """{"cli":"1","event":"TC","uniqueid":"1.2","time":"2026-11-10 10:55:47","nm":"asha@example.com","to":"2"}""", _sangam),
        new("Calls.Connect", HttpMethod.Post, "/v1/Accounts/test-sid/Calls/connect.json", Form, "From=1&To=2&CallerId=3", ("Authorization", "Basic dGVzdC1hY2NvdW50OnRlc3QtdG9rZW4="), ("Accept", Json)),
        new("Webhooks.Add", HttpMethod.Post, "/admin/api/sangomacrm/rest/webhooks", Json, """{"url":"https://crm.example.com/calls","direction":"both"}""", _sangoma),
        new("Webhooks.Update", HttpMethod.Patch, "/admin/api/sangomacrm/rest/webhooks/1", Json, """{"url":"https://crm.example.com/calls","direction":"both"}""", _sangoma),
        new("Agents.Add", HttpMethod.Post, Dialer, Form, "function=add_user&agent_user=kapil1&agent_pass=p&agent_user_level=9&agent_full_name=Kapil&agent_user_group=SALES" + Login),
        new("Agents.Update", HttpMethod.Post, Dialer, Form, "function=update_user&agent_user=1000&active=N" + Login),
        new("Lists.Add", HttpMethod.Post, Dialer, Form, "function=add_list&list_id=4711&list_name=Spring&campaign_id=SPRING" + Login),
        new("Lists.ListActive", HttpMethod.Post, Dialer, Form, "function=active_lists" + Login),
        new("Leads.Add", HttpMethod.Post, Dialer, Form, """function=add_multi_lead&multi_leads=[{"phone_number":"1234567","list_id":"47"}]""" + Login),
        .. CPaaSBodies.All.Select(body => new BodyRequest(body.Key, body.Value.Method, "/" + body.Value.Path, Json, body.Value.Json, ("account", "test-account"), ("auth", "test-token"))),
    ];

    /// <param name="mediaType">The header <c>Content-Type</c>; null for none.</param>
    public HttpRequestMessage WithMediaType(string? mediaType)
    {
        var request = new HttpRequestMessage(Method, new Uri(Path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType is null ? [] : [mediaType]);
        foreach ((string name, string value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>With another value in a field of the JSON or the form.</summary>
    public HttpRequestMessage With(string field, string value)
    {
        string body = MediaType == Json
            ? CPaaSBodies.With(Body, field, value)
            : string.Join('&', Body.Split('&').Where(pair => !pair.StartsWith(field + "=", StringComparison.Ordinal)).Append($"{field}={Uri.EscapeDataString(value)}"));
        return (this with { Body = body }).WithMediaType(MediaType);
    }

    public override string ToString() => Operation;
}
