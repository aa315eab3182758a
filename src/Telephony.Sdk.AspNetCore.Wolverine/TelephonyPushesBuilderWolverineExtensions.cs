using System.Diagnostics.CodeAnalysis;
using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.AspNetCore.DeadLetters;
using Telephony.Sdk.AspNetCore.Sink;
using Wolverine;
using Wolverine.Runtime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps pushes with Wolverine.</summary>
public static class TelephonyPushesBuilderWolverineExtensions
{
    /// <summary>
    /// Keeps each push in a database before it is answered, and hands it to a handler of yours until it is handled. <see cref="IPushDeadLetters"/> is there, too.
    /// </summary>
    /// <typeparam name="THandler">Your handler, made for each push in a scope of its own.</typeparam>
    /// <param name="builder">The pushes.</param>
    /// <param name="configure">Says where: <c>options.Sqlite("pushes.db")</c> or <c>options.Postgres(connectionString)</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="InvalidOperationException">Nothing, or two things, say where; or the application uses Wolverine by itself, of which there is one in a process.</exception>
    public static TelephonyPushesBuilder UseWolverineSink<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this TelephonyPushesBuilder builder, Action<WolverineSinkOptions> configure)
        where THandler : class, IPushHandler
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new WolverineSinkOptions();
        configure(options);
        options.Check();
        if (builder.Services.Any(service => service.ServiceType == typeof(IWolverineRuntime)))
        {
            throw new InvalidOperationException("Wolverine is registered already, and there is one in a process. Keep pushes with your own: an IPushSink that publishes them, and UseSink<T>().");
        }

        builder.Services.AddScoped<IPushHandler, THandler>();
        builder.Services.AddSingleton(services => new PushDispatcher(services.GetRequiredService<IServiceScopeFactory>()));
        builder.Services.AddSingleton<IPushDeadLetters, WolverineDeadLetters>();
        int before = builder.Services.Count;
        builder.Services.AddWolverine(ExtensionDiscovery.ManualOnly, wolverine => WolverineSettings.Apply(wolverine, options));
        CultureOfWolverine.Set(builder.Services, before);
        return builder.UseSink<WolverineSink>();
    }
}
