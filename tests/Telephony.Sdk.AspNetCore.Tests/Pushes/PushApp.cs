using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>An application on a free port of this machine that receives the pushes of all three vendors.</summary>
internal sealed class PushApp : IAsyncDisposable
{
    public const string Secret = "test-token-0123456789";
    public const string Ibizfone = "/api/PostCallLogs/" + Secret;
    public const string Sangoma = "/hooks/sangoma/" + Secret;
    public const string Exotel = "/hooks/exotel/" + Secret;

    private readonly WebApplication _app;

    private PushApp(WebApplication app, RecordingSink sink, LogLines logs)
    {
        _app = app;
        Sink = sink;
        Logs = logs;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public RecordingSink Sink { get; }

    public LogLines Logs { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<PushApp> StartAsync(Action<PushOptions>? configure = null, Action<WebApplicationBuilder>? build = null, Action<WebApplication>? use = null)
    {
        var sink = new RecordingSink();
        var logs = new LogLines();
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddTelephonyPushes().UseSink(_ => sink).Configure(configure ?? (options => options.Secrets.Add(Secret)));
        build?.Invoke(builder);
        WebApplication app = builder.Build();
        use?.Invoke(app);
        app.MapIbizfoneCallLogs("/api/PostCallLogs/{secret?}");
        app.MapSangomaWebhooks("/hooks/sangoma/{secret?}");
        app.MapExotelStatusCallbacks("/hooks/exotel/{secret?}");
        await app.StartAsync();
        return new PushApp(app, sink, logs);
    }

    public async Task<(int Status, string Words)> GetAsync(string address)
    {
        using HttpResponseMessage answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<(int Status, string Words)> PostAsync(string address, string body, string? contentType)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = null;
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return await PostAsync(address, content);
    }

    public async Task<(int Status, string Words)> PostAsync(string address, HttpContent content)
    {
        using HttpResponseMessage answer = await Http.PostAsync(new Uri(address, UriKind.Relative), content);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
