using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Registration;
using Telephony.Sdk.SangamCrm;

#pragma warning disable IDE0130 // where users of the container look for it

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ISangamCrmClient"/>.</summary>
public static class SangamCrmServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>IvrName</c> and <c>Token</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangamCrm(this IServiceCollection services, IConfiguration configuration) =>
        VendorRegistration.AddClient<ISangamCrmClient, SangamCrmOptions>(services, configuration, SangamCrmClient.Create);

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangamCrm(this IServiceCollection services, Action<SangamCrmOptions> configure) =>
        VendorRegistration.AddClient<ISangamCrmClient, SangamCrmOptions>(services, configure, SangamCrmClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, from configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>IvrName</c> and <c>Token</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangamCrm(this IServiceCollection services, string account, IConfiguration configuration) =>
        VendorRegistration.AddAccount<ISangamCrmClient, SangamCrmOptions>(services, account, configuration, SangamCrmClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, with options set in code.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSangamCrm(this IServiceCollection services, string account, Action<SangamCrmOptions> configure) =>
        VendorRegistration.AddAccount<ISangamCrmClient, SangamCrmOptions>(services, account, configure, SangamCrmClient.Create);
}
