using System.Data.Common;
using Npgsql;
using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Samples.CallLogBridge.Calls;
using Telephony.Sdk.Samples.CallLogBridge.Crm;
using Telephony.Sdk.Samples.CallLogBridge.Page;
using Telephony.Sdk.Testing;
using Weasel.Sqlite;

namespace Telephony.Sdk.Samples.CallLogBridge;

/// <summary>The application, made of its configuration; tests make their own.</summary>
internal static class BridgeApp
{
    public static async Task<WebApplication> BuildAsync(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        if (!builder.Configuration.GetSection("Pushes").Exists())
        {
            Demo(builder);
        }

        BridgeOptions options = builder.Configuration.GetSection("Bridge").Get<BridgeOptions>() ?? new BridgeOptions();

        // Without a CRM in the configuration: the stub of one, in this process.
        TelephonyStubs? stubs = builder.Configuration.GetSection("SangamCrm").Exists() ? null : await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        if (stubs is not null)
        {
            builder.Services.AddSingleton(stubs);
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(Database(options));
        builder.Services.AddSingleton<Ledger>();
        builder.Services.AddSingleton<CrmLog>();
        builder.Services.AddSingleton<CallLogger>();
        builder.Services.AddSingleton<LiveCalls>();
        SignIn.AddServices(builder.Services);
        builder.Services.AddSangamCrm(stubs?.Configuration ?? builder.Configuration.GetSection("SangamCrm"));
        builder.Services.AddTelephonyPushes(builder.Configuration.GetSection("Pushes"))
            .UseWolverineSink<BridgeHandler>(sink => Keep(sink, options));

        WebApplication app = builder.Build();
        app.MapIbizfoneCallLogs("/api/PostCallLogs/{secret}");
        app.MapSangomaWebhooks("/hooks/sangoma/{secret}");
        app.MapExotelStatusCallbacks("/hooks/exotel/{secret}");
        Pages.Map(app, options);
        app.MapHealthChecks("/health/ready");
        app.MapGet("/health/live", () => "alive");
        await app.Services.GetRequiredService<Ledger>().CreateAsync(CancellationToken.None);
        return app;
    }

    /// <summary>Without a vendor in the configuration: one that calls by itself, on this machine only.</summary>
    private static void Demo(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Pushes:ibizfone:Secrets:0"] = DemoCaller.Secret,
            ["Pushes:sangoma:Secrets:0"] = DemoCaller.Secret,
            ["Pushes:exotel:Secrets:0"] = DemoCaller.Secret,
            ["Bridge:DefaultOwner"] = "1",
            ["Bridge:PopupEmails:1000"] = "asha@example.com",
            ["Bridge:WhenUnknown"] = "Held",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:5080");
        builder.Services.AddHostedService<DemoCaller>();
    }

    private static void Keep(WolverineSinkOptions sink, BridgeOptions options)
    {
        _ = options.Postgres is { } server ? sink.Postgres(server) : sink.Sqlite(Path.Combine(options.Folder, "pushes.db"));
        if (options.RetryAfter.Count > 0)
        {
            sink.RetryAfter.Clear();
            options.RetryAfter.ForEach(sink.RetryAfter.Add);
        }
    }

    private static DbDataSource Database(BridgeOptions options)
    {
        if (options.Postgres is { } server)
        {
            return NpgsqlDataSource.Create(server);
        }

        Directory.CreateDirectory(options.Folder);
        // FULL: a mark is on the disk before the request leaves.
        return new SqliteDataSource($"Data Source={Path.Combine(options.Folder, "calls.db")};Default Timeout=10", new SqlitePragmaSettings { Synchronous = SynchronousMode.FULL, BusyTimeout = 10_000 });
    }
}
