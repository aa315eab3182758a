using Microsoft.Extensions.Configuration;
using Telephony.Sdk.CPaaS;

#pragma warning disable IDE0130 // where users of the container look for it

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ICPaaSClient"/>.</summary>
public static class CPaaSServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start. Secrets that change when it is reloaded are taken at once.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>Account</c> and <c>Auth</c>.</param>
    /// <param name="key">The key of one of several accounts, to be asked for with <c>[FromKeyedServices]</c>; null for the only one.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>: add handlers, a proxy or a primary handler to it.</returns>
    /// <exception cref="ArgumentNullException">The services or the configuration are null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">Its <see cref="HttpClient"/> was configured before it was added: configure what this returns.</exception>
    public static IHttpClientBuilder AddCPaaS(this IServiceCollection services, IConfiguration configuration, string? key = null) =>
        services.AddVendor<ICPaaSClient, CPaaSClient, CPaaSOptions>(CPaaSClient.Vendor, configuration, key);

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="key">The key of one of several accounts, to be asked for with <c>[FromKeyedServices]</c>; null for the only one.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>: add handlers, a proxy or a primary handler to it.</returns>
    /// <exception cref="ArgumentNullException">The services or the function are null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">Its <see cref="HttpClient"/> was configured before it was added: configure what this returns.</exception>
    public static IHttpClientBuilder AddCPaaS(this IServiceCollection services, Action<CPaaSOptions> configure, string? key = null) =>
        services.AddVendor<ICPaaSClient, CPaaSClient, CPaaSOptions>(CPaaSClient.Vendor, configure, key);
}
