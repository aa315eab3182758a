using Microsoft.Extensions.Configuration;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Registration;

#pragma warning disable IDE0130 // where users of the container look for it

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IIbizfoneIvrClient"/>.</summary>
public static class IbizfoneIvrServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>ApiKey</c> and <c>CustomerId</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIbizfoneIvr(this IServiceCollection services, IConfiguration configuration) =>
        VendorRegistration.AddClient<IIbizfoneIvrClient, IbizfoneIvrOptions>(services, configuration, IbizfoneIvrClient.Create);

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIbizfoneIvr(this IServiceCollection services, Action<IbizfoneIvrOptions> configure) =>
        VendorRegistration.AddClient<IIbizfoneIvrClient, IbizfoneIvrOptions>(services, configure, IbizfoneIvrClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, from configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>ApiKey</c> and <c>CustomerId</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIbizfoneIvr(this IServiceCollection services, string account, IConfiguration configuration) =>
        VendorRegistration.AddAccount<IIbizfoneIvrClient, IbizfoneIvrOptions>(services, account, configuration, IbizfoneIvrClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, with options set in code.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIbizfoneIvr(this IServiceCollection services, string account, Action<IbizfoneIvrOptions> configure) =>
        VendorRegistration.AddAccount<IIbizfoneIvrClient, IbizfoneIvrOptions>(services, account, configure, IbizfoneIvrClient.Create);
}
