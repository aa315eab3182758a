#pragma warning disable MA0048 // the endpoints of three vendors

using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using RestEase;

[assembly: InternalsVisibleTo(RestClient.FactoryAssemblyName)]

namespace Telephony.Sdk.Benchmarks;

/// <summary>RestEase with its own serializer, which is Newtonsoft's.</summary>
internal sealed class RestEaseWay : IWay
{
    public string Name => "RestEase";

    public Call GetUser(HttpMessageHandler vendor)
    {
        IRestEaseSangoma api = NewSangoma(vendor);
        return WireCall.User(() => api.GetUserAsync(Sample.Extension, Sample.Token));
    }

    public Call ClickToCall(HttpMessageHandler vendor)
    {
        IRestEaseCPaaS api = NewCPaaS(vendor);
        return WireCall.Receipt(() => WireCall.CheckAsync(api.ClickToCallAsync(Sample.Call, Sample.Token)));
    }

    public Call AddAgent(HttpMessageHandler vendor)
    {
        IRestEaseElision api = New<IRestEaseElision>(vendor, Sample.Elision);
        NewAgent agent = Sample.Agent;
        return WireCall.Agent(() => WireCall.CheckAsync(api.AddAgentAsync(
            agent.Source, agent.User, agent.Password, agent.AgentUser, agent.AgentPassword, agent.Level, agent.FullName, agent.UserGroup, Sample.Token)));
    }

    public Call ListCalls(HttpMessageHandler vendor)
    {
        IRestEaseSangoma api = NewSangoma(vendor);
        return WireCall.Calls(() => WireCall.CheckAsync(api.ListCallsAsync(Sample.Direction, Sample.Token)));
    }

    public Call ListRecords(HttpMessageHandler vendor)
    {
        IRestEaseCPaaS api = NewCPaaS(vendor);
        return WireCall.Records(() => WireCall.CheckAsync(api.ListRecordsAsync(Sample.Range, Sample.Token)));
    }

    private static IRestEaseSangoma NewSangoma(HttpMessageHandler vendor)
    {
        IRestEaseSangoma api = New<IRestEaseSangoma>(vendor, Sample.Sangoma);
        api.Token = Sample.Secret;
        return api;
    }

    private static IRestEaseCPaaS NewCPaaS(HttpMessageHandler vendor)
    {
        IRestEaseCPaaS api = New<IRestEaseCPaaS>(vendor, Sample.CPaaS);
        api.Account = Sample.User;
        api.Auth = Sample.Secret;
        return api;
    }

    private static T New<T>(HttpMessageHandler vendor, string address)
        where T : class => new RestClient(new HttpClient(vendor) { BaseAddress = new Uri(address) })
        {
            JsonSerializerSettings = new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } },
        }.For<T>();
}

internal interface IRestEaseSangoma
{
    [Header("Token")]
    string Token { get; set; }

    [Get("users/extension/{extension}")]
    Task<User> GetUserAsync([Path] string extension, CancellationToken cancellationToken);

    [Get("calls/list/{direction}")]
    Task<CallList> ListCallsAsync([Path] string direction, CancellationToken cancellationToken);
}

internal interface IRestEaseCPaaS
{
    [Header("account")]
    string Account { get; set; }

    [Header("auth")]
    string Auth { get; set; }

    [Post("api/click2call")]
    Task<Enveloped<Receipt>> ClickToCallAsync([Body] ClickToCall call, CancellationToken cancellationToken);

    [Post("api/get_cdr_by_date")]
    Task<Enveloped<RecordList>> ListRecordsAsync([Body] DateRange range, CancellationToken cancellationToken);
}

internal interface IRestEaseElision
{
    [Get("elision_api.php?function=add_user")]
    Task<string> AddAgentAsync(
        [Query("source")] string? source,
        [Query("user")] string? user,
        [Query("pass")] string? password,
        [Query("agent_user")] string? agentUser,
        [Query("agent_pass")] string? agentPassword,
        [Query("agent_user_level")] int level,
        [Query("agent_full_name")] string? fullName,
        [Query("agent_user_group")] string? userGroup,
        CancellationToken cancellationToken);
}
