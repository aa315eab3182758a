using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The SDK as users register it, with everything on.</summary>
internal sealed class Ours : IWay
{
    private static readonly DateTime s_firstDay = new(2023, 6, 13);
    private static readonly DateTime s_lastDay = new(2023, 6, 17);

    public string Name => "ours";

    public Call GetUser(HttpMessageHandler vendor)
    {
        ISangomaCrmClient client = NewSangoma(vendor);
        return Call.Of(() => client.Users.GetByExtensionAsync(Sample.Extension, Sample.Token), user => WireCall.Describe(user.DisplayName, user.Fax));
    }

    public Call ClickToCall(HttpMessageHandler vendor)
    {
        ICPaaSClient client = NewCPaaS(vendor);
        ClickToCall call = Sample.Call;
        return Call.Of(
            () => client.Calls.ClickToCallAsync(new CPaaSClickToCall(call.AgentNumber!, call.CallerId!, call.DestinationNumber!) { Recording = CPaaSRecordingOption.On, Transcript = true }, Sample.Token),
            receipt => WireCall.Describe(receipt.Id));
    }

    public Call AddAgent(HttpMessageHandler vendor)
    {
        IElisionDialerClient client = Resolve<IElisionDialerClient>(vendor, services => services.AddElisionDialer(options =>
        {
            options.BaseAddress = new Uri("https://dialer.example.com");
            options.Source = Sample.Agent.Source;
            options.User = Sample.User;
            options.Password = Sample.Secret;
        }));
        NewAgent agent = Sample.Agent;
        return Call.Of(
            () => client.Agents.AddAsync(new ElisionNewAgent(agent.AgentUser!, agent.AgentPassword!, agent.Level, agent.FullName!, agent.UserGroup!), Sample.Token),
            added => WireCall.Describe(added.User, added.FullName, added.UserGroup));
    }

    public Call ListCalls(HttpMessageHandler vendor)
    {
        ISangomaCrmClient client = NewSangoma(vendor);
        return Call.Of(
            () => client.Calls.ListAsync(SangomaDirection.Both, cancellationToken: Sample.Token),
            rows => WireCall.Describe(rows.Count, rows[^1].Uuid, rows[^1].CallDate!.Value.ToUnixTimeSeconds(), rows.Sum(row => row.Duration!.Value.TotalSeconds)));
    }

    public Call ListRecords(HttpMessageHandler vendor)
    {
        ICPaaSClient client = NewCPaaS(vendor);
        return Call.Of(
            () => client.CallDetailRecords.ListByDateAsync(s_firstDay, s_lastDay, recordCount: Sample.Rows, offset: 1, Sample.Token),
            rows => WireCall.Describe(rows.Count, rows[^1].Id, rows[^1].CallDate!.Value.ToUnixTimeSeconds(), (long)rows.Sum(row => row.TalkTime!.Value.TotalSeconds)));
    }

    public static void Configure(SangomaCrmOptions options)
    {
        options.BaseAddress = new Uri(Sample.Sangoma);
        options.Token = Sample.Secret;
    }

    private static ISangomaCrmClient NewSangoma(HttpMessageHandler vendor) => Resolve<ISangomaCrmClient>(vendor, services => services.AddSangomaCrm(Configure));

    private static ICPaaSClient NewCPaaS(HttpMessageHandler vendor) => Resolve<ICPaaSClient>(vendor, services => services.AddCPaaS(options =>
    {
        options.BaseAddress = new Uri(Sample.CPaaS);
        options.Account = Sample.User;
        options.Auth = Sample.Secret;
    }));

    private static T Resolve<T>(HttpMessageHandler vendor, Func<IServiceCollection, IHttpClientBuilder> add)
        where T : notnull
    {
        var services = new ServiceCollection();
        add(services).ConfigurePrimaryHttpMessageHandler(() => vendor);
        return services.BuildServiceProvider().GetRequiredService<T>();
    }
}
