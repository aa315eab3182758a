using Microsoft.Extensions.Diagnostics.HealthChecks;
using Telephony.Sdk;
using Telephony.Sdk.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of vendors to that of an application.</summary>
public static class TelephonyHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds one check of all registered clients: each is probed without changing anything at its vendor, by what the vendor's document lets one read (webhooks of a
    /// Sangoma PBX, live statistics of CPaaS, active lists of an Elision dialer), or else by a connection alone. The data of its result tells of each.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="configure">Sets for how long what was found is kept, and how long a probe may take.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What it says where a vendor does not answer; null for unhealthy. Degraded fits readiness: an application that cannot reach its vendor may well answer others.</param>
    /// <param name="tags">Tags, to choose it by.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddTelephony(
        this IHealthChecksBuilder builder, Action<TelephonyHealthOptions>? configure = null, string name = "telephony", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new TelephonyHealthOptions();
        configure?.Invoke(options);
        // One for each name: what it found is kept in it.
        builder.Services.AddKeyedSingleton(name, (provider, _) => new TelephonyHealthCheck(provider.GetServices<VendorProbe>(), options, provider.GetService<TimeProvider>() ?? TimeProvider.System));
        return builder.Add(new HealthCheckRegistration(name, provider => provider.GetRequiredKeyedService<TelephonyHealthCheck>(name), failureStatus, tags));
    }
}
