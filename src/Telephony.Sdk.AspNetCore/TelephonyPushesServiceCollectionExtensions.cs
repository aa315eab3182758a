using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Telephony.Sdk.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what receives pushes to the services of an application.</summary>
public static class TelephonyPushesServiceCollectionExtensions
{
    /// <summary>The name of the health check: unhealthy from a push that could not be kept until one is.</summary>
    public const string HealthCheck = "telephony-pushes";

    /// <summary>
    /// Adds what the endpoints of <c>MapIbizfoneCallLogs</c>, <c>MapSangomaWebhooks</c> and <c>MapExotelStatusCallbacks</c> need. Say next where pushes are kept:
    /// <c>services.AddTelephonyPushes().UseSink&lt;T&gt;()</c>.
    /// </summary>
    /// <remarks>
    /// The secrets of pushes are taken out of the addresses of requests before ASP.NET sees them, so that no log and no trace holds them. For that the server is
    /// wrapped that is registered at this moment: a <c>WebApplicationBuilder</c> has registered its own by then.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configuration">A section with the options of sources by their names, such as <c>ibizfone:Secrets:0</c>; null for none.</param>
    /// <returns>A builder that says where pushes go.</returns>
    public static TelephonyPushesBuilder AddTelephonyPushes(this IServiceCollection services, IConfiguration? configuration = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = new TelephonyPushesBuilder(services);
        foreach (IConfigurationSection source in configuration?.GetChildren() ?? [])
        {
            builder.Configure(source.Key, source);
        }

        if (services.Any(service => service.ServiceType == typeof(PushSources)))
        {
            return builder;
        }

        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PushSources>();
        services.AddSingleton<PushMeter>();
        services.AddSingleton<IValidateOptions<PushOptions>, PushOptionsValidator>();
        services.AddHealthChecks().AddCheck<PushHealthCheck>(HealthCheck);
        WrapServer(services);
        return builder;
    }

    private static void WrapServer(IServiceCollection services)
    {
        if (services.LastOrDefault(service => service.ServiceType == typeof(IServer) && !service.IsKeyedService) is not { } server)
        {
            return;
        }

        services.Remove(server);
        services.AddSingleton<IServer>(provider => new SecretHidingServer(
            (IServer)(server.ImplementationInstance ?? server.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, server.ImplementationType!)),
            provider.GetRequiredService<PushSources>(),
            provider.GetRequiredService<IOptionsMonitor<PushOptions>>()));
    }
}
