using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Refit with generated requests and source-generated JSON; its subclasses tell where its HttpClient comes from.</summary>
internal abstract class RefitWay : IWay
{
    public abstract string Name { get; }

    public static RefitSettings Settings { get; } = new(new SystemTextJsonContentSerializer(WireJsonContext.Default.Options));

    public Call GetUser(HttpMessageHandler vendor)
    {
        IRefitSangoma api = New<IRefitSangoma>(vendor, ConfigureSangoma);
        return WireCall.User(() => api.GetUserAsync(Sample.Extension, Sample.Token));
    }

    public Call ClickToCall(HttpMessageHandler vendor)
    {
        IRefitCPaaS api = New<IRefitCPaaS>(vendor, ConfigureCPaaS);
        return WireCall.Receipt(() => WireCall.CheckAsync(api.ClickToCallAsync(Sample.Call, Sample.Token)));
    }

    public Call AddAgent(HttpMessageHandler vendor)
    {
        IRefitElision api = New<IRefitElision>(vendor, http => http.BaseAddress = new Uri(Sample.Elision));
        return WireCall.Agent(() => WireCall.CheckAsync(api.AddAgentAsync(Sample.Agent, Sample.Token)));
    }

    public Call ListCalls(HttpMessageHandler vendor)
    {
        IRefitSangoma api = New<IRefitSangoma>(vendor, ConfigureSangoma);
        return WireCall.Calls(() => WireCall.CheckAsync(api.ListCallsAsync(Sample.Direction, Sample.Token)));
    }

    public Call ListRecords(HttpMessageHandler vendor)
    {
        IRefitCPaaS api = New<IRefitCPaaS>(vendor, ConfigureCPaaS);
        return WireCall.Records(() => WireCall.CheckAsync(api.ListRecordsAsync(Sample.Range, Sample.Token)));
    }

    public static void ConfigureSangoma(HttpClient http)
    {
        http.BaseAddress = new Uri(Sample.Sangoma);
        http.DefaultRequestHeaders.Add("Token", Sample.Secret);
    }

    protected abstract T New<T>(HttpMessageHandler vendor, Action<HttpClient> configure)
        where T : class;

    private static void ConfigureCPaaS(HttpClient http)
    {
        http.BaseAddress = new Uri(Sample.CPaaS);
        http.DefaultRequestHeaders.Add("account", Sample.User);
        http.DefaultRequestHeaders.Add("auth", Sample.Secret);
    }

    /// <summary>Over an HttpClient of the caller's.</summary>
    internal sealed class Bare : RefitWay
    {
        public override string Name => "bare Refit";

        protected override T New<T>(HttpMessageHandler vendor, Action<HttpClient> configure)
        {
            var http = new HttpClient(vendor);
            configure(http);
            return RestService.ForGenerated<T>(http, Settings);
        }
    }

    /// <summary>By Refit.HttpClientFactory.</summary>
    internal class ByFactory : RefitWay
    {
        public override string Name => "Refit by factory";

        protected override T New<T>(HttpMessageHandler vendor, Action<HttpClient> configure)
        {
            var services = new ServiceCollection();
            IHttpClientBuilder builder = services.AddRefitGeneratedClient<T>(Settings).ConfigureHttpClient(configure).ConfigurePrimaryHttpMessageHandler(() => vendor);
            Add(builder);
            return services.BuildServiceProvider().GetRequiredService<T>();
        }

        protected virtual void Add(IHttpClientBuilder builder)
        {
        }
    }

    /// <summary>The same with the resends and deadlines that Microsoft recommends.</summary>
    internal sealed class WithResilience : ByFactory
    {
        public override string Name => "Refit by factory + resilience";

        protected override void Add(IHttpClientBuilder builder) => builder.AddStandardResilienceHandler();
    }
}
