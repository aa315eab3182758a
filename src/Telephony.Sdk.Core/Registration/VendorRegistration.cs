using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Registration;

/// <summary>Registers a vendor's client: one, or one for each account under its key.</summary>
internal static class VendorRegistration
{
    /// <summary>Adds a client whose options come from configuration.</summary>
    public static IHttpClientBuilder Add<TService, TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, VendorDefinition<TClient, TOptions> vendor, IConfiguration configuration, string? key)
        where TService : class
        where TClient : class, TService
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add<TService, TClient, TOptions>(services, vendor, options => options.Bind(configuration), key);
    }

    /// <summary>Adds a client.</summary>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder Add<TService, TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, VendorDefinition<TClient, TOptions> vendor, Action<TOptions> configure, string? key)
        where TService : class
        where TClient : class, TService
        where TOptions : TelephonyClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (key is { Length: 0 })
        {
            throw new ArgumentException("The key of an account must not be empty; leave it out for the account without a key.", nameof(key));
        }

        string name = key is null ? typeof(TClient).FullName! : $"{typeof(TClient).FullName}:{key}";
        string optionsName = key ?? string.Empty;
        VendorHandlers handlers = HandlersOf(services);
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
        services.AddKeyedSingleton(name, (provider, _) => vendor.NewPipeline(
            OptionsOf<TOptions>(provider, optionsName), key, provider.GetService<ILoggerFactory>(), provider.GetService<TimeProvider>()));
        if (key is null)
        {
            services.AddSingleton<TService>(NewClient);
        }
        else
        {
            services.AddKeyedSingleton<TService>(key, (provider, _) => NewClient(provider));
        }

        return builder.ConfigureOurs(name);

        TClient NewClient(IServiceProvider provider)
        {
            var pipeline = provider.GetRequiredKeyedService<VendorPipeline>(name);
            pipeline.Account.IsRegistered = true;
            HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
            return vendor.NewClient(http, pipeline, OptionsOf<TOptions>(provider, optionsName));
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

    private static TOptions OptionsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
}
