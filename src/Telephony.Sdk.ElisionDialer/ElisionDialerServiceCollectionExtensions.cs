using Microsoft.Extensions.Configuration;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Registration;

#pragma warning disable IDE0130 // where users of the container look for it

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IElisionDialerClient"/>.</summary>
public static class ElisionDialerServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>Source</c>, <c>User</c> and <c>Password</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddElisionDialer(this IServiceCollection services, IConfiguration configuration) =>
        VendorRegistration.AddClient<IElisionDialerClient, ElisionDialerOptions>(services, configuration, ElisionDialerClient.Create);

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddElisionDialer(this IServiceCollection services, Action<ElisionDialerOptions> configure) =>
        VendorRegistration.AddClient<IElisionDialerClient, ElisionDialerOptions>(services, configure, ElisionDialerClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, from configuration.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">The section with <c>BaseAddress</c>, <c>Source</c>, <c>User</c> and <c>Password</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddElisionDialer(this IServiceCollection services, string account, IConfiguration configuration) =>
        VendorRegistration.AddAccount<IElisionDialerClient, ElisionDialerOptions>(services, account, configuration, ElisionDialerClient.Create);

    /// <summary>Adds one of several accounts, as a keyed service, with options set in code.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="account">The account's key, to be asked for with <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddElisionDialer(this IServiceCollection services, string account, Action<ElisionDialerOptions> configure) =>
        VendorRegistration.AddAccount<IElisionDialerClient, ElisionDialerOptions>(services, account, configure, ElisionDialerClient.Create);
}
