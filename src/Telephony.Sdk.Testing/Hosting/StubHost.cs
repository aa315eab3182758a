using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.Testing.Mappings;
using WireMock.Logging;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>WireMock.Net's server on a free loopback port, with what we add below and before it.</summary>
internal static class StubHost
{
    public static WireMockServer Start(ConnectionGate gate, ArrivalMiddleware arrivals, X509Certificate2? certificate) =>
        WireMockServer.Start(new WireMockServerSettings
        {
            // Not Port or UseSSL: then it listens on every address.
            Urls = [certificate is null ? "http://127.0.0.1:0" : "https://127.0.0.1:0"],
            Logger = new WireMockNullLogger(),
            FileSystemHandler = new StubFiles(),
            AllowBodyForAllHttpMethods = true,

            // A comma or semicolon in a value is part of it.
            QueryParameterMultipleValueSupport = QueryParameterMultipleValueSupport.Ampersand,
            AdditionalServiceRegistration = services => services
                .Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5))
                .Configure<KestrelServerOptions>(kestrel => Configure(kestrel, gate, certificate)),
            PreWireMockMiddlewareInit = app => ((IApplicationBuilder)app).Use(arrivals.InvokeAsync),
        });

    private static void Configure(KestrelServerOptions kestrel, ConnectionGate gate, X509Certificate2? certificate)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.ConfigureEndpointDefaults(listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => gate.EnterAsync(connection, next));
        });
        if (certificate is not null)
        {
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        }
    }
}
