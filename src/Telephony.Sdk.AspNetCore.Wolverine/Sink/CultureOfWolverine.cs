using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Telephony.Sdk.AspNetCore.Sink;

/// <summary>
/// Wolverine writes times into SQLite in the culture of the thread, and compares them as text: in Arabic, whose calendar is in the year 1448, no wait would ever end. So what runs of it runs
/// in the invariant culture; handlers run in that of the application.
/// </summary>
internal static class CultureOfWolverine
{
    /// <summary>The culture of the application, as it was when its services were made.</summary>
    public static CultureInfo OfApplication { get; } = CultureInfo.CurrentCulture;

    /// <summary>Has the services that were added since there were so many start in the invariant culture, which all that they begin inherits.</summary>
    /// <param name="services">All services.</param>
    /// <param name="before">How many there were.</param>
    public static void Set(IServiceCollection services, int before)
    {
        for (int i = before; i < services.Count; i++)
        {
            if (services[i] is { ServiceType: { } type, ImplementationFactory: { } make } && type == typeof(IHostedService))
            {
                services[i] = ServiceDescriptor.Singleton<IHostedService>(provider => new Hosted((IHostedService)make(provider)));
            }
        }
    }

    /// <summary>Runs it in the invariant culture. Whoever awaits it keeps its own.</summary>
    /// <param name="run">What runs.</param>
    /// <returns>When it has run.</returns>
    public static async Task RunAsync(Func<Task> run)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        await run().ConfigureAwait(false);
    }

    /// <inheritdoc cref="RunAsync(Func{Task})"/>
    /// <typeparam name="T">What it gives.</typeparam>
    public static async Task<T> RunAsync<T>(Func<Task<T>> run)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return await run().ConfigureAwait(false);
    }

    private sealed class Hosted(IHostedService service) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => RunAsync(() => service.StartAsync(cancellationToken));

        public Task StopAsync(CancellationToken cancellationToken) => RunAsync(() => service.StopAsync(cancellationToken));
    }
}
