using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Registration;
using Telephony.Sdk.CPaaS;

#pragma warning disable IDE0130 // where users of the container look for it

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ICPaaSClient"/>.</summary>
public static class CPaaSServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>Account</c> and <c>Auth</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddCPaaS(this IServiceCollection services, IConfiguration configuration) =>
        VendorRegistration.AddClient<ICPaaSClient, CPaaSOptions>(services, configuration, CPaaSClient.Create);

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddCPaaS(this IServiceCollection services, Action<CPaaSOptions> configure) =>
        VendorRegistration.AddClient<ICPaaSClient, CPaaSOptions>(services, configure, CPaaSClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, from configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>Account</c> and <c>Auth</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddCPaaS(this IServiceCollection services, string account, IConfiguration configuration) =>
        VendorRegistration.AddAccount<ICPaaSClient, CPaaSOptions>(services, account, configuration, CPaaSClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, with options set in code.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddCPaaS(this IServiceCollection services, string account, Action<CPaaSOptions> configure) =>
        VendorRegistration.AddAccount<ICPaaSClient, CPaaSOptions>(services, account, configure, CPaaSClient.Create);
}
