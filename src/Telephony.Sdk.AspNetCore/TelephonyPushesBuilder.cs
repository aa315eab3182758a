using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Says where pushes go, and who may push.</summary>
public sealed class TelephonyPushesBuilder
{
    internal TelephonyPushesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Keeps pushes in a sink of your own, of which there is one.</summary>
    /// <typeparam name="TSink">The sink.</typeparam>
    /// <returns>The builder.</returns>
    public TelephonyPushesBuilder UseSink<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSink>()
        where TSink : class, IPushSink
    {
        Services.AddSingleton<IPushSink, TSink>();
        return this;
    }

    /// <summary>Keeps pushes in a sink that you make.</summary>
    /// <param name="make">Makes it, once.</param>
    /// <returns>The builder.</returns>
    public TelephonyPushesBuilder UseSink(Func<IServiceProvider, IPushSink> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        Services.AddSingleton(make);
        return this;
    }

    /// <summary>Sets the options of all sources, before those of one.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>The builder.</returns>
    public TelephonyPushesBuilder Configure(Action<PushOptions> configure)
    {
        Services.ConfigureAll(configure);
        return this;
    }

    /// <summary>Sets the options of one source: <c>Configure("pune", …)</c>, or of a vendor's only one, <c>ibizfone</c>, <c>sangoma</c> or <c>exotel</c>.</summary>
    /// <param name="source">The source, as its endpoint names it.</param>
    /// <param name="configure">Sets them.</param>
    /// <returns>The builder.</returns>
    public TelephonyPushesBuilder Configure(string source, Action<PushOptions> configure)
    {
        Services.Configure(source, configure);
        return this;
    }

    /// <summary>Reads the options of one source from configuration: <c>Secrets</c>, <c>AllowedNetworks</c> and the others by their names.</summary>
    /// <param name="source">The source, as its endpoint names it.</param>
    /// <param name="configuration">Its section, which is read again when it changes.</param>
    /// <returns>The builder.</returns>
    public TelephonyPushesBuilder Configure(string source, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Services.AddOptions<PushOptions>(source).Configure(options => PushConfiguration.Read(configuration, options));
        Services.AddSingleton<Microsoft.Extensions.Options.IOptionsChangeTokenSource<PushOptions>>(new Microsoft.Extensions.Options.ConfigurationChangeTokenSource<PushOptions>(source, configuration));
        return this;
    }
}
