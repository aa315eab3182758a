using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>An application on a free port of this machine that keeps the pushes of Exotel with Wolverine.</summary>
internal sealed class SinkApp : IAsyncDisposable
{
    public const string Secret = "test-token-0123456789";

    private readonly WebApplication _app;
    private readonly StubPushes _vendor = new();

    private SinkApp(WebApplication app, Handled handled)
    {
        _app = app;
        Handled = handled;
        Address = new Uri(new Uri(app.Urls.Single()), "/hooks/exotel/" + Secret);
    }

    public Uri Address { get; }

    public Handled Handled { get; }

    public IServiceProvider Services => _app.Services;

    public IPushDeadLetters DeadLetters => Services.GetRequiredService<IPushDeadLetters>();

    public static async Task<SinkApp> StartAsync(Action<WolverineSinkOptions> configure, Handled? handled = null, TimeSpan? timeout = null)
    {
        handled ??= new Handled();
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(handled);
        builder.Services.AddTelephonyPushes()
            .UseWolverineSink<TestHandler>(configure)
            .Configure(options =>
            {
                options.Secrets.Add(Secret);
                options.Timeout = timeout ?? options.Timeout;
            });
        WebApplication app = builder.Build();
        app.MapExotelStatusCallbacks("/hooks/exotel/{secret}");
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new SinkApp(app, handled);
    }

    /// <summary>Sends the end of a call.</summary>
    /// <returns>The status of the answer.</returns>
    public async Task<int> PushAsync(string call, string status = "completed") =>
        (int)(await _vendor.ExotelStatusAsync(Address, new Dictionary<string, string?> { ["CallSid"] = call, ["Status"] = status })).Answers[0].StatusCode!;

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _vendor.Dispose();
        await _app.DisposeAsync();
    }
}
