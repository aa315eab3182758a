using RestSharp;
using RestSharp.Serializers.Json;

namespace Telephony.Sdk.Benchmarks;

/// <summary>RestSharp with source-generated JSON.</summary>
internal sealed class RestSharpWay : IWay
{
    public string Name => "RestSharp";

    public Call GetUser(HttpMessageHandler vendor)
    {
        RestClient client = NewSangoma(vendor);
        return WireCall.User(() => GetAsync<User>(client, new RestRequest("users/extension/{extension}").AddUrlSegment("extension", Sample.Extension)));
    }

    public Call ClickToCall(HttpMessageHandler vendor)
    {
        RestClient client = NewCPaaS(vendor);
        return WireCall.Receipt(() => WireCall.CheckAsync(PostAsync<Enveloped<Receipt>>(client, new RestRequest("api/click2call").AddJsonBody(Sample.Call))));
    }

    public Call AddAgent(HttpMessageHandler vendor)
    {
        RestClient client = New(vendor, Sample.Elision);
        NewAgent agent = Sample.Agent;
        return WireCall.Agent(() => WireCall.CheckAsync(GetTextAsync(client, new RestRequest("elision_api.php")
            .AddQueryParameter("function", "add_user")
            .AddQueryParameter("source", agent.Source)
            .AddQueryParameter("user", agent.User)
            .AddQueryParameter("pass", agent.Password)
            .AddQueryParameter("agent_user", agent.AgentUser)
            .AddQueryParameter("agent_pass", agent.AgentPassword)
            .AddQueryParameter("agent_user_level", agent.Level)
            .AddQueryParameter("agent_full_name", agent.FullName)
            .AddQueryParameter("agent_user_group", agent.UserGroup))));
    }

    public Call ListCalls(HttpMessageHandler vendor)
    {
        RestClient client = NewSangoma(vendor);
        return WireCall.Calls(() => WireCall.CheckAsync(GetAsync<CallList>(client, new RestRequest("calls/list/{direction}").AddUrlSegment("direction", Sample.Direction))));
    }

    public Call ListRecords(HttpMessageHandler vendor)
    {
        RestClient client = NewCPaaS(vendor);
        return WireCall.Records(() => WireCall.CheckAsync(PostAsync<Enveloped<RecordList>>(client, new RestRequest("api/get_cdr_by_date").AddJsonBody(Sample.Range))));
    }

    private static async Task<T> GetAsync<T>(RestClient client, RestRequest request) => await client.GetAsync<T>(request, Sample.Token) ?? throw new InvalidOperationException("The reply is null.");

    private static async Task<T> PostAsync<T>(RestClient client, RestRequest request) => await client.PostAsync<T>(request, Sample.Token) ?? throw new InvalidOperationException("The reply is null.");

    private static async Task<string> GetTextAsync(RestClient client, RestRequest request) => (await client.GetAsync(request, Sample.Token)).Content!;

    private static RestClient NewSangoma(HttpMessageHandler vendor)
    {
        RestClient client = New(vendor, Sample.Sangoma);
        client.AddDefaultHeader("Token", Sample.Secret);
        return client;
    }

    private static RestClient NewCPaaS(HttpMessageHandler vendor)
    {
        RestClient client = New(vendor, Sample.CPaaS);
        client.AddDefaultHeader("account", Sample.User);
        client.AddDefaultHeader("auth", Sample.Secret);
        return client;
    }

    private static RestClient New(HttpMessageHandler vendor, string address) => new(
        new RestClientOptions(address) { ConfigureMessageHandler = _ => vendor },
        configureSerialization: serializers => serializers.UseSystemTextJson(WireJsonContext.Default.Options));
}
