using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Http;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The same vendor, three ways: by hand, ours as users register it, and ours without the handlers.</summary>
internal sealed class SangomaScenario : IDisposable
{
    private static readonly Uri s_address = new("https://pbx.example.com/admin/api/sangomacrm/rest/");

    private readonly ServiceProvider _services;
    private readonly HttpClient _http;

    public SangomaScenario(byte[] reply)
    {
        _http = new HttpClient(new InMemoryHandler(reply)) { BaseAddress = s_address };
        _http.DefaultRequestHeaders.Add("Token", "test-token");
        HandWritten = new HandWritten(_http);

        _services = new ServiceCollection()
            .AddLogging()
            .AddSangomaCrm(options =>
            {
                options.BaseAddress = s_address;
                options.Token = "test-token";
                options.PrimaryHandlerFactory = () => new InMemoryHandler(reply);
            })
            .BuildServiceProvider();
        Client = _services.GetRequiredService<ISangomaCrmClient>();

        var bareOptions = new SangomaCrmOptions { BaseAddress = s_address, Token = "test-token" };
        var protocol = new SangomaCrmProtocol(new Scrubber(["test-token"]), TimeProvider.System);
        var bare = new ApiClient(bareOptions, protocol, new InMemoryHandler(reply), TimeProvider.System);
        BareUsers = EndpointClients.Users(bare);
        BareWebhooks = EndpointClients.Webhooks(bare);
        BareCalls = EndpointClients.Calls(bare);
    }

    public HandWritten HandWritten { get; }

    public ISangomaCrmClient Client { get; }

    public IUsersEndpoints BareUsers { get; }

    public IWebhooksEndpoints BareWebhooks { get; }

    public ICallsEndpoints BareCalls { get; }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public void Dispose()
    {
        _services.Dispose();
        _http.Dispose();
    }
}
