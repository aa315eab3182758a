using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>Kestrel on a free loopback port, reading no configuration, environment or log settings.</summary>
internal static class StubHost
{
    public static async Task<WebApplication> StartAsync(ConnectionGate gate, RequestHandler handler, X509Certificate2? certificate, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        IWebHostBuilder web = builder.WebHost.UseKestrelCore();
        if (certificate is not null)
        {
            web.UseKestrelHttpsConfiguration();
        }

        web.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => Configure(listen, gate, certificate));
        });
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        WebApplication app = builder.Build();
        app.Run(handler.HandleAsync);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return app;
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public static Uri Address(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static void Configure(ListenOptions listen, ConnectionGate gate, X509Certificate2? certificate)
    {
        listen.Protocols = HttpProtocols.Http1;
        listen.Use(next => connection => gate.EnterAsync(connection, next));
        if (certificate is not null)
        {
            listen.UseHttps(certificate);
        }
    }
}
