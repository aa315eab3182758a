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

    /// <summary>Adds the client without a key, from configuration.</summary>
    public static IServiceCollection AddClient<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, IConfiguration configuration, ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new() =>
        AddClient(services, Binding<TOptions>(configuration), create);

    /// <summary>Adds the client without a key.</summary>
    public static IServiceCollection AddClient<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, Action<TOptions> configure, ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new() =>
        Add(services, account: null, configure, create);

    /// <summary>Adds the client of an account under its key, from configuration.</summary>
    public static IServiceCollection AddAccount<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, string account, IConfiguration configuration, ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new() =>
        AddAccount(services, account, Binding<TOptions>(configuration), create);

    /// <summary>Adds the client of an account under its key.</summary>
    /// <exception cref="ArgumentException"><paramref name="account"/> is empty.</exception>
    public static IServiceCollection AddAccount<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, string account, Action<TOptions> configure, ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Length > 0
            ? Add(services, account, configure, create)
            : throw new ArgumentException("The key of an account must not be empty; leave it out for the account without a key.", nameof(account));
    }

    private static Action<TOptions> Binding<TOptions>(IConfiguration configuration)
        where TOptions : TelephonyClientOptions
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return options => options.Bind(configuration);
    }

    private static IServiceCollection Add<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, string? account, Action<TOptions> configure, ClientFactory<TOptions, TClient> create)
        where TClient : class
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
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
