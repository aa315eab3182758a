using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Registration;

/// <summary>Registers a vendor's client: one, or one for each account under its key.</summary>
internal static class VendorRegistration
{
    public delegate TClient ClientFactory<in TOptions, out TClient>(TOptions options, ILoggerFactory? loggerFactory, TimeProvider? timeProvider);

    /// <param name="services">Where to register.</param>
    /// <param name="account">The key of the account, or null for the one without.</param>
    /// <param name="configuration">The section that fills the options.</param>
    /// <param name="create">Makes the client from valid options.</param>
    public static IServiceCollection AddClient<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services,
        string? account,
        IConfiguration configuration,
        ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return AddClient(services, account, options => options.Bind(configuration), create);
    }

    /// <param name="services">Where to register.</param>
    /// <param name="account">The key of the account, or null for the one without.</param>
    /// <param name="configure">Fills the options.</param>
    /// <param name="create">Makes the client from valid options.</param>
    public static IServiceCollection AddClient<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services,
        string? account,
        Action<TOptions> configure,
        ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (account is { Length: 0 })
        {
            throw new ArgumentException("The key of an account must not be empty; leave it out for the account without a key.", nameof(account));
        }

        string name = account ?? Options.DefaultName;
        services.AddOptions<TOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, OptionsValidator<TOptions>>());
        if (account is null)
        {
            services.TryAddSingleton(provider => Create(provider, name, create));
        }
        else
        {
            services.TryAddKeyedSingleton(account, (provider, _) => Create(provider, name, create));
        }

        return services;
    }

    private static TClient Create<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceProvider provider,
        string name,
        ClientFactory<TOptions, TClient> create)
        where TOptions : TelephonyClientOptions =>
        create(
            provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name),
            provider.GetService<ILoggerFactory>(),
            provider.GetService<TimeProvider>());
}
