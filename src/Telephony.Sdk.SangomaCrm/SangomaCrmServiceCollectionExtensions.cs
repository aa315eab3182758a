using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Registration;
using Telephony.Sdk.SangomaCrm;

#pragma warning disable IDE0130 // where users of the container look for it

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ISangomaCrmClient"/>.</summary>
public static class SangomaCrmServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c> and <c>Token</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangomaCrm(this IServiceCollection services, IConfiguration configuration) =>
        VendorRegistration.AddClient<ISangomaCrmClient, SangomaCrmOptions>(services, configuration, SangomaCrmClient.Create);

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangomaCrm(this IServiceCollection services, Action<SangomaCrmOptions> configure) =>
        VendorRegistration.AddClient<ISangomaCrmClient, SangomaCrmOptions>(services, configure, SangomaCrmClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, from configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c> and <c>Token</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangomaCrm(this IServiceCollection services, string account, IConfiguration configuration) =>
        VendorRegistration.AddAccount<ISangomaCrmClient, SangomaCrmOptions>(services, account, configuration, SangomaCrmClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, with options set in code.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangomaCrm(this IServiceCollection services, string account, Action<SangomaCrmOptions> configure) =>
        VendorRegistration.AddAccount<ISangomaCrmClient, SangomaCrmOptions>(services, account, configure, SangomaCrmClient.Create);
}
