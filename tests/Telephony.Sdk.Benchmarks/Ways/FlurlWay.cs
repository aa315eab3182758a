using Flurl.Http;
using Flurl.Http.Configuration;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Flurl.Http with source-generated JSON.</summary>
internal sealed class FlurlWay : IWay
{
    public string Name => "Flurl";

    public Call GetUser(HttpMessageHandler vendor)
    {
        FlurlClient client = New(vendor, Sample.Sangoma).WithHeader("Token", Sample.Secret);
        return WireCall.User(() => client.Request("users", "extension", Sample.Extension).GetJsonAsync<User>(cancellationToken: Sample.Token));
    }

    public Call ClickToCall(HttpMessageHandler vendor)
    {
        FlurlClient client = NewCPaaS(vendor);
        return WireCall.Receipt(() => WireCall.CheckAsync(client.Request("api", "click2call").PostJsonAsync(Sample.Call, cancellationToken: Sample.Token).ReceiveJson<Enveloped<Receipt>>()));
    }

    public Call AddAgent(HttpMessageHandler vendor)
    {
        FlurlClient client = New(vendor, Sample.Elision);
        NewAgent agent = Sample.Agent;
        return WireCall.Agent(() => WireCall.CheckAsync(client.Request("elision_api.php")
            .SetQueryParams(new
            {
                function = "add_user",
                source = agent.Source,
                user = agent.User,
                pass = agent.Password,
                agent_user = agent.AgentUser,
                agent_pass = agent.AgentPassword,
                agent_user_level = agent.Level,
                agent_full_name = agent.FullName,
                agent_user_group = agent.UserGroup,
            })
            .GetStringAsync(cancellationToken: Sample.Token)));
    }

    public Call ListCalls(HttpMessageHandler vendor)
    {
        FlurlClient client = New(vendor, Sample.Sangoma).WithHeader("Token", Sample.Secret);
        return WireCall.Calls(() => WireCall.CheckAsync(client.Request("calls", "list", Sample.Direction).GetJsonAsync<CallList>(cancellationToken: Sample.Token)));
    }

    public Call ListRecords(HttpMessageHandler vendor)
    {
        FlurlClient client = NewCPaaS(vendor);
        return WireCall.Records(() => WireCall.CheckAsync(client.Request("api", "get_cdr_by_date").PostJsonAsync(Sample.Range, cancellationToken: Sample.Token).ReceiveJson<Enveloped<RecordList>>()));
    }

    private static FlurlClient NewCPaaS(HttpMessageHandler vendor) => New(vendor, Sample.CPaaS).WithHeader("account", Sample.User).WithHeader("auth", Sample.Secret);

    private static FlurlClient New(HttpMessageHandler vendor, string address) =>
        new FlurlClient(new HttpClient(vendor) { BaseAddress = new Uri(address) }).WithSettings(settings => settings.JsonSerializer = new DefaultJsonSerializer(WireJsonContext.Default.Options));
}
