using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.Benchmarks;

/// <summary>
/// What a careful developer writes: one HttpClient with a base address and default headers, source-generated JSON, streamed replies, the status
/// and the vendor's yes checked.
/// </summary>
internal sealed class ByHand : IWay
{
    public string Name => "by hand";

    public Call GetUser(HttpMessageHandler vendor)
    {
        HttpClient http = NewClient(vendor, Sample.Sangoma, ("Token", Sample.Secret));
        return WireCall.User(() => GetUserAsync(http, Sample.Extension, Sample.Token));
    }

    public Call ClickToCall(HttpMessageHandler vendor)
    {
        HttpClient http = NewClient(vendor, Sample.CPaaS, ("account", Sample.User), ("auth", Sample.Secret));
        return WireCall.Receipt(() => ClickToCallAsync(http, Sample.Call, Sample.Token));
    }

    public Call AddAgent(HttpMessageHandler vendor)
    {
        HttpClient http = NewClient(vendor, Sample.Elision);
        return WireCall.Agent(() => AddAgentAsync(http, Sample.Agent, Sample.Token));
    }

    public Call ListCalls(HttpMessageHandler vendor)
    {
        HttpClient http = NewClient(vendor, Sample.Sangoma, ("Token", Sample.Secret));
        return WireCall.Calls(() => ListCallsAsync(http, Sample.Direction, Sample.Token));
    }

    public Call ListRecords(HttpMessageHandler vendor)
    {
        HttpClient http = NewClient(vendor, Sample.CPaaS, ("account", Sample.User), ("auth", Sample.Secret));
        return WireCall.Records(() => ListRecordsAsync(http, Sample.Range, Sample.Token));
    }

    private static HttpClient NewClient(HttpMessageHandler vendor, string address, params (string Name, string Value)[] headers)
    {
        var http = new HttpClient(vendor) { BaseAddress = new Uri(address) };
        foreach ((string name, string value) in headers)
        {
            http.DefaultRequestHeaders.Add(name, value);
        }

        return http;
    }

    private static Task<User> GetUserAsync(HttpClient http, string extension, CancellationToken cancellationToken) =>
        GetAsync(http, "users/extension/" + Uri.EscapeDataString(extension), WireJsonContext.Default.User, cancellationToken);

    private static async Task<List<CallRow>> ListCallsAsync(HttpClient http, string direction, CancellationToken cancellationToken)
    {
        CallList list = await GetAsync(http, "calls/list/" + Uri.EscapeDataString(direction), WireJsonContext.Default.CallList, cancellationToken);
        return list.ToRows();
    }

    private static async Task<Receipt> ClickToCallAsync(HttpClient http, ClickToCall call, CancellationToken cancellationToken)
    {
        Enveloped<Receipt> reply = await PostAsync(http, "api/click2call", call, WireJsonContext.Default.ClickToCall, WireJsonContext.Default.EnvelopedReceipt, cancellationToken);
        return reply.ToAnswer();
    }

    private static async Task<List<CallRecordRow>> ListRecordsAsync(HttpClient http, DateRange range, CancellationToken cancellationToken)
    {
        Enveloped<RecordList> reply = await PostAsync(http, "api/get_cdr_by_date", range, WireJsonContext.Default.DateRange, WireJsonContext.Default.EnvelopedRecordList, cancellationToken);
        return reply.ToAnswer().Result ?? [];
    }

    private static async Task<AddedAgent> AddAgentAsync(HttpClient http, NewAgent agent, CancellationToken cancellationToken)
    {
        string query = $"elision_api.php?function=add_user&source={Uri.EscapeDataString(agent.Source!)}&user={Uri.EscapeDataString(agent.User!)}"
            + $"&pass={Uri.EscapeDataString(agent.Password!)}&agent_user={Uri.EscapeDataString(agent.AgentUser!)}&agent_pass={Uri.EscapeDataString(agent.AgentPassword!)}"
            + $"&agent_user_level={agent.Level.ToString(CultureInfo.InvariantCulture)}&agent_full_name={Uri.EscapeDataString(agent.FullName!)}&agent_user_group={Uri.EscapeDataString(agent.UserGroup!)}";
        using HttpResponseMessage response = await http.GetAsync(query, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return AddedAgent.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    private static async Task<T> GetAsync<T>(HttpClient http, string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(type, cancellationToken) ?? throw new InvalidOperationException("The reply is null.");
    }

    private static async Task<T> PostAsync<TBody, T>(HttpClient http, string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(path, body, bodyType, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(type, cancellationToken) ?? throw new InvalidOperationException("The reply is null.");
    }
}
