using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Telephony.Sdk.Samples;

/// <summary>The part of the host that is the same in all samples.</summary>
public static class SampleHost
{
    /// <summary>
    /// A builder with a screen, a clock and warnings on standard error, and nothing else: no configuration file and no variable counts
    /// that the sample does not name.
    /// </summary>
    public static HostApplicationBuilder CreateBuilder(Screen screen)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);

        // The SDK warns when a credential travels in clear text; standard output stays free for results.
        builder.Logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // what keeps it from starting is told as one line
            .AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        builder.Services.AddSingleton(screen).AddSingleton(TimeProvider.System);
        return builder;
    }
}
