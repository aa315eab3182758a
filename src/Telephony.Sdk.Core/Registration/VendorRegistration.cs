using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Options;
using Telephony.Sdk.Registration;

namespace Telephony.Sdk.Toolkit;

/// <summary>Registers a vendor's client: one, or one for each account under its key.</summary>
[Experimental(Experiments.Toolkit)]
public static class VendorRegistration
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    /// <typeparam name="TService">The interface that applications ask for.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TOptions">Its options.</typeparam>
    /// <param name="services">Where to add it.</param>
    /// <param name="vendor">What the vendor's package says of its client.</param>
    /// <param name="configuration">The section of the options.</param>
    /// <param name="key">The key of one of several accounts; null for the only one.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddVendor<TService, TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceCollection services, VendorDefinition<TClient, TOptions> vendor, IConfiguration configuration, string? key)
        where TService : class
        where TClient : class, TService
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var source = new OptionsSource<TOptions>(key ?? string.Empty, configuration);
        services.AddSingleton(source);
        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(provider =>
            new OptionsReload<TOptions>(source, provider.GetRequiredService<IOptionsFactory<TOptions>>(), vendor.Name, Log.To(provider.GetService<ILoggerFactory>())));
        return services.AddVendor<TService, TClient, TOptions>(vendor, options => options.ReadFrom(configuration), key);
    }

    /// <summary>Adds a client whose options are set in code, validated on start.</summary>
    /// <typeparam name="TService">The interface that applications ask for.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TOptions">Its options.</typeparam>
    /// <param name="services">Where to add it.</param>
    /// <param name="vendor">What the vendor's package says of its client.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="key">The key of one of several accounts; null for the only one.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">Its <see cref="HttpClient"/> was configured before.</exception>
    public static IHttpClientBuilder AddVendor<TService, TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceCollection services, VendorDefinition<TClient, TOptions> vendor, Action<TOptions> configure, string? key)
        where TService : class
        where TClient : class, TService
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ThrowIfEmpty(key);
        string name = key is null ? typeof(TClient).FullName! : $"{typeof(TClient).FullName}:{key}";
        string optionsName = key ?? string.Empty;
        VendorHandlers handlers = HandlersOf(services);
        if (handlers.IsConfigured(name, services) && !handlers.Registered.Contains(name))
        {
            // It could not be told from what is configured for all clients, and would be taken off with that.
            throw new InvalidOperationException($"The HttpClient '{name}' was configured before it was added, which would have no effect: configure the IHttpClientBuilder that adding it returns.");
        }

        IHttpClientBuilder builder = services.AddHttpClient(name);
        services.AddOptions<TOptions>(optionsName).Configure(configure).ValidateOnStart();
        if (handlers.Registered.Add(typeof(TOptions)))
        {
            services.AddSingleton<IValidateOptions<TOptions>, OptionsValidator<TOptions>>();
        }

        if (!handlers.Registered.Add(name))
        {
            return builder;
        }

        services.AddOptions<AccountStart>(name).ValidateOnStart();
        services.AddKeyedSingleton(name, (provider, _) =>
        {
            var options = provider.GetRequiredService<IOptionsMonitor<TOptions>>();
            VendorPipeline pipeline = vendor.NewPipeline(options.Get(optionsName), key, provider.GetService<ILoggerFactory>(), provider.GetService<TimeProvider>());
            vendor.Follow(pipeline, options, optionsName);
            return pipeline;
        });
        if (key is null)
        {
            services.AddSingleton<TService>(NewClient);
        }
        else
        {
            services.AddKeyedSingleton<TService>(key, (provider, _) => NewClient(provider));
        }

        services.AddSingleton(provider => vendor.NewProbe(
            key,
            () => provider.GetRequiredKeyedService<VendorPipeline>(name),
            () => key is null ? provider.GetRequiredService<TService>() : provider.GetRequiredKeyedService<TService>(key)));
        return builder.ConfigureOurs(name);

        TClient NewClient(IServiceProvider provider)
        {
            var pipeline = provider.GetRequiredKeyedService<VendorPipeline>(name);
            pipeline.Account.IsRegistered = true;
            HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
            return vendor.NewClient(http, pipeline);
        }
    }

    internal static void ThrowIfEmpty(string? key)
    {
        if (key is { Length: 0 })
        {
            throw new ArgumentException("The key of an account must not be empty; leave it out for the account without a key.", nameof(key));
        }
    }

    private static VendorHandlers HandlersOf(IServiceCollection services)
    {
        if (VendorHandlers.In(services) is { } there)
        {
            return there;
        }

        var handlers = new VendorHandlers();
        services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter>(handlers));
        services.AddSingleton<IValidateOptions<AccountStart>, AccountStartValidator>();
        return handlers;
    }

    /// <summary>
    /// What an application configures for all its clients does not reach ours: a handler that sends again would make a phone ring twice, and
    /// headers for the application's own services are no business of a vendor's, and the factory logs addresses, which hold numbers and passwords here.
    /// </summary>
    private static IHttpClientBuilder ConfigureOurs(this IHttpClientBuilder builder, string name)
    {
        builder.RemoveAllLoggers();
        builder.Services.Configure<HttpClientFactoryOptions>(name, options =>
        {
            options.HandlerLifetime = Timeout.InfiniteTimeSpan;
            options.HttpClientActions.Clear();
            options.HttpMessageHandlerBuilderActions.Clear();
            options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.PrimaryHandler = handlers.Services.GetRequiredKeyedService<VendorPipeline>(name).NewPrimaryHandler());
        });
        return builder;
    }
}
